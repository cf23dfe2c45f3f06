import type { Problem } from '../problems.ts';
import type { CourseSources } from '../sources/course-sources.ts';

/** Text saved in another encoding than UTF-8 arrives with replacement characters or zero bytes in it. */
export function* checkEncoding({ files }: CourseSources): Generator<Problem> {
  for (const [file, text] of files) {
    const at = text.search(/[\0\uFFFD]/);
    if (at < 0) continue;
    yield {
      file,
      line: text.slice(0, at).split('\n').length,
      got: '有读不出来的字符',
      expected: '文件以 UTF-8 编码保存',
      todo: '在编辑器里以 UTF-8 重新保存，再看这一行的字对不对',
    };
  }
}
