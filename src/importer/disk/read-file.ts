import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkSize } from '../read/limits.ts';
import { fileError } from './file-error.ts';

/** npm runs its scripts in the project's folder; a path is meant from where npm was called. */
function meant(path: string): string {
  const from = process.env['INIT_CWD'];
  return existsSync(path) || from === undefined ? path : resolve(from, path);
}

/**
 * The bytes of a file; its size is looked at before it is read.
 * @throws ImportError where it cannot be read or is larger than any article
 */
export function readArticleFile(path: string): Buffer {
  try {
    const file = meant(path);
    checkSize(statSync(file).size);
    return readFileSync(file);
  } catch (error) {
    throw fileError(error, path, '一个读得到的文件');
  }
}
