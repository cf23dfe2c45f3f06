import type { Problem } from '../problems.ts';
import { chapterFolder, type ChapterSources, type CourseSources } from '../sources/course-sources.ts';

/** Texts that `npm run import` leaves for the author to write begin so. */
export const STUB = '待写：';

/** Places where a text is still to be written. */
export function* checkStubs({ slug, names }: ChapterSources, { files }: CourseSources): Generator<Problem> {
  for (const name of names) {
    const file = `${chapterFolder(slug)}/${name}`;
    const text = /\.(yaml|mdx?)$/.test(name) && name !== 'notes.md' ? (files.get(file) ?? '') : '';
    if (!text.includes(STUB)) continue;
    for (const [index, line] of text.split('\n').entries()) {
      if (!line.includes(STUB) || /^\s*#\s/.test(line)) continue;
      const said = line.slice(line.indexOf(STUB) + STUB.length).replace(/["'>}\s]+$/, '');
      yield {
        file,
        line: index + 1,
        got: `还是占位的文字：${[...said].slice(0, 40).join('')}`,
        expected: '写给学习者看的文字',
        todo: `写好这一处，去掉“${STUB}”`,
      };
    }
  }
}
