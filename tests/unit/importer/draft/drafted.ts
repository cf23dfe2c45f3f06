import { withChapter } from '../../../../src/importer/draft/course-entry.ts';
import { draftChapter, type Draft } from '../../../../src/importer/draft/draft-files.ts';
import { restoredSource } from '../../../../src/importer/draft/restored-source.ts';
import { readArticle } from '../../../../src/importer/read/index.ts';
import { FixtureCourse } from '../../../fixtures/course/fixture-course.ts';

/** The draft of an article, as `npm run import` makes it. */
export async function drafted(slug: string, text: string | Buffer, name = '文章.txt'): Promise<Draft> {
  const article = await readArticle(Buffer.from(text), name);
  return draftChapter(slug, restoredSource(name, article));
}

/** The generated course with a draft in it, as `npm run import` leaves it. */
export function courseWith(draft: Draft, slug: string) {
  const course = new FixtureCourse();
  for (const [name, text] of draft.files) course.write(`content/chapters/${slug}/${name}`, text);
  return course.write('content/course.yaml', withChapter(course.text('content/course.yaml'), slug)!);
}

/** Section → first characters of the passages placed there. */
export function places({ plan }: Draft): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { section, kind, text } of plan.article.passages) {
    if (kind === 'heading') continue;
    const key = section ?? '';
    found[key] = [...(found[key] ?? []), text.slice(0, 6)];
  }
  return found;
}

/** Question section → line of its answer, 略 where it is left out, null where there is none. */
export const answersOf = ({ plan }: Draft) =>
  plan.exercises.pairs.map(({ question: { section, number }, answer }) => [
    section,
    number,
    !answer ? null : answer.omitted ? '略' : answer.text.slice(0, 4),
  ]);
