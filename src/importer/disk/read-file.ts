import { readFileSync, statSync } from 'node:fs';
import { checkSize } from '../read/limits.ts';
import { fileError } from './file-error.ts';

/**
 * The bytes of a file; its size is looked at before it is read.
 * @throws ImportError where it cannot be read or is larger than any article
 */
export function readArticleFile(path: string): Buffer {
  try {
    checkSize(statSync(path).size);
    return readFileSync(path);
  } catch (error) {
    throw fileError(error, path, '一个读得到的文件');
  }
}
