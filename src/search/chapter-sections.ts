import { SECTIONS } from '../course/sections.ts';
import { clean } from './characters.ts';
import { extractSections, type SectionText } from './extract-sections.ts';
import type { FoundSection, RecordChapter } from './found-section.ts';

const REFERENCE_ANSWERS = 'answers';

/** A section as it is searched. All of its headings are in its blocks too. */
function section(
  { key, anchor, headings, terms, blocks }: SectionText,
  chapter: RecordChapter,
): FoundSection {
  const at = SECTIONS.findIndex((one) => one.key === key);
  return {
    url: `/chapters/${chapter.slug}/#${anchor}`,
    chapter,
    kind: { ...SECTIONS[at]!, number: at + 1 },
    headings: headings.map(clean).filter(Boolean),
    terms: terms.map(clean).filter(Boolean),
    blocks: blocks.map(clean).filter(Boolean),
  };
}

/** The same text in memory of its own: what was cut out of a page would keep the whole page there. */
function copied<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}

/** The sections of a chapter out of its reading page; reference answers are nobody's search result. */
export function chapterSections(html: string, slug: string, number: number): FoundSection[] {
  const { title, sections } = extractSections(html);
  return sections
    .filter(({ key }) => key !== REFERENCE_ANSWERS)
    .map((one) => copied(section(one, { slug, number, title })));
}
