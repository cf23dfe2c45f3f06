import { suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { PROSE_KEYS, SECTION_KEYS, section } from '../sections.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import { headingsOf } from '../sources/headings-of.ts';

/** “Read again” leads to a heading that stands in the section it names. */
export function* checkReread(chapter: ChapterSources): Generator<Problem> {
  const headings = headingsOf(chapter);
  for (const question of chapter.yaml.get('quiz')?.list('questions') ?? []) {
    const reread = question.at('reread');
    const heading = reread.text('heading');
    const key = SECTION_KEYS.find((known) => known === reread.text('section'));
    if (!heading || !key) continue;
    const place = reread.at('heading');
    if (!PROSE_KEYS.some((prose) => prose === key)) {
      const only = `只有 ${PROSE_KEYS.join('、')} 里有小标题`;
      yield place.problem(heading, only, `删去 heading：没有它，就回到“${section(key).title}”的开头`);
      continue;
    }
    const readable = chapter.prose.some((prose) => prose.key === key && prose.tree);
    const here = headings.filter((other) => other.section === key).map(({ text }) => text);
    if (!readable || here.includes(heading)) continue;
    const elsewhere = headings.find(({ text }) => text === heading);
    yield place.problem(
      heading,
      here.length > 0 ? `${key} 里的一个小标题：${here.join('、')}` : `${key} 里没有小标题`,
      elsewhere
        ? `它在 ${elsewhere.section} 里：改 section 为 ${elsewhere.section}，或换一个小标题`
        : suggest(heading, here, here.length > 0 ? '换成上面的一个，或删去 heading' : '删去 heading'),
    );
  }
}
