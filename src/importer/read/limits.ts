import { ImportError } from '../import-error.ts';

/** No article is longer: 50 MB are some fifteen million characters, a hundred thick books. */
export const MAX_BYTES = 50 * 2 ** 20;

/** What a Word file may unpack to, all parts together. */
export const MAX_UNPACKED_BYTES = 100 * 2 ** 20;

/** Parts of a Word file: text, styles, pictures. */
export const MAX_ZIP_ENTRIES = 10_000;

/** Elements of a web page: beyond that the page is data, not an article. */
export const MAX_HTML_ELEMENTS = 500_000;

/** 1.5 MB */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 2 ** 18) / 4} MB`;
}

/** @throws ImportError where a file is larger than any article; asked before it is read. */
export function checkSize(bytes: number): void {
  if (bytes > MAX_BYTES)
    throw new ImportError({
      got: `文件有 ${megabytes(bytes)}`,
      expected: `一篇文章，不超过 ${megabytes(MAX_BYTES)}`,
      todo: '确认选对了文件；真有这么长，按章拆开再导入',
    });
}
