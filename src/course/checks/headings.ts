import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import { headingsOf, type Heading } from '../sources/headings-of.ts';

/** Headings begin below the section's own, and name one place in the chapter each: questions point to them. */
export function* checkHeadings(chapter: ChapterSources): Generator<Problem> {
  const first = new Map<string, Heading>();
  for (const heading of headingsOf(chapter)) {
    const { file, line, depth, text } = heading;
    const got = `小标题“${text}”`;
    if (depth < 3)
      yield {
        file,
        line,
        got: `${got}用了 ${'#'.repeat(depth)}`,
        expected: '栏目里的小标题从 ### 起：章名和栏目名由页面生成',
        todo: `改成 ### ${text}`,
      };
    const before = first.get(text);
    if (!before) first.set(text, heading);
    else
      yield {
        file,
        line,
        got: `${got}又出现了一次`,
        expected: `一章里的小标题互不相同（第一次在 ${before.file}:${before.line}）`,
        todo: '改写其中一个；题目的 reread.heading 要跟着改',
      };
  }
}
