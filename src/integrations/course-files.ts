import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Not the author's: hidden files, and the copies that editors and file managers leave. */
const NOISE = /^\.|~$|^(Thumbs\.db|desktop\.ini)$/;
const TEXT = /\.(yaml|mdx?)$/;

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // Gone since the folder was listed: an editor was saving it.
    return '';
  }
}

/**
 * The files of `content/`, read from disk: path below the project's root (`content/…`) → text. Other files than
 * texts are there with an empty text, so that a wrong name can be told from a missing file.
 */
export function readCourseFiles(root: string): Map<string, string> {
  const content = join(root, 'content');
  if (!existsSync(content)) return new Map();
  const files = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !NOISE.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const path = (file: string) => relative(root, file).replaceAll('\\', '/');
  // One after the other: thousands at once run out of file descriptors, and are no faster.
  return new Map(files.map((file) => [path(file), TEXT.test(file) ? read(file) : '']));
}
