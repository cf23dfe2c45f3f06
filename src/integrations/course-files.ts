import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text files of `content/`, read from disk: path below the project's root (`content/…`) → text. */
export function readCourseFiles(root: string): Map<string, string> {
  const names = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const wanted = names.filter((name) => /\.(yaml|mdx?)$/.test(name)).sort();
  // One after the other: thousands at once run out of file descriptors, and are no faster.
  return new Map(
    wanted.map((name) => [
      `content/${name.replaceAll('\\', '/')}`,
      readFileSync(join(root, 'content', name), 'utf8'),
    ]),
  );
}
