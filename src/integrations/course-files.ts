import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The text files of `content/`, read from disk: path below the project's root (`content/…`) → text. */
export async function readCourseFiles(root: string): Promise<Map<string, string>> {
  const names = await readdir(join(root, 'content'), { recursive: true });
  const wanted = names.filter((name) => /\.(yaml|mdx?)$/.test(name)).sort();
  const texts = await Promise.all(wanted.map((name) => readFile(join(root, 'content', name), 'utf8')));
  return new Map(wanted.map((name, i) => [`content/${name.replaceAll('\\', '/')}`, texts[i]!]));
}
