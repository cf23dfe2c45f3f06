import type { Problem } from '../problems.ts';
import { section } from '../sections.ts';
import type { ChapterSources } from '../sources/course-sources.ts';

/** Sections that end with something to write, and what it is. */
const NEEDED = { technique: '一道改写题', scenario: '一道写作题', reflection: '一道写作题' } as const;

/** The sections that are to be answered in writing ask something; rewriting has something to rewrite. */
export function* checkWritingQuestions({ prose }: ChapterSources): Generator<Problem> {
  for (const { key, front } of prose) {
    if (!front || !(key in NEEDED)) continue;
    const questions = front.list('questions');
    const place = front.at('questions');
    const expected = `“${section(key).title}”的文件头有${NEEDED[key as keyof typeof NEEDED]}`;
    const fields = key === 'technique' ? '（id、text 和要改写的 poor）' : '（id 和 text）';
    if (questions.length === 0) {
      if (place.value === undefined || Array.isArray(place.value))
        yield place.problem('一道也没有', expected, `在文件头的 questions 里写一道${fields}`);
    } else if (key === 'technique' && !questions.some((question) => question.text('poor')))
      yield place.problem('没有一道写了 poor', expected, '给改写题加上 poor：要学习者改写的那句欠妥的话');
  }
}
