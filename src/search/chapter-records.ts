import { SECTIONS } from '../course/sections.ts';
import { extractSections, type SectionText } from './extract-sections.ts';
import { feed } from './feed.ts';
import { chapterValue, kindValue, type RecordChapter, type SectionRecord } from './section-record.ts';

const REFERENCE_ANSWERS = 'answers';

/**
 * A section as a record of its own. Headings are searched as its title, which weighs more; all of them are
 * in the text too, so a title never brings a hit that the text does not have.
 */
function sectionRecord(section: SectionText, chapter: RecordChapter): SectionRecord {
  const at = SECTIONS.findIndex(({ key }) => key === section.key);
  return {
    url: `/chapters/${chapter.slug}/#${section.anchor}`,
    // “No linguistic content”: for Chinese, Pagefind would look for words of its own in what it is fed.
    language: 'zxx',
    content: feed(section.blocks),
    meta: { title: feed(section.headings) },
    filters: {
      chapter: [chapterValue(chapter)],
      kind: [kindValue({ ...SECTIONS[at]!, number: at + 1 })],
    },
    sort: { order: String(chapter.number * SECTIONS.length + at) },
  };
}

/** The records of a chapter out of its reading page; reference answers are nobody's search result. */
export function chapterRecords(html: string, slug: string, number: number): SectionRecord[] {
  const { title, sections } = extractSections(html);
  return sections
    .filter(({ key }) => key !== REFERENCE_ANSWERS)
    .map((section) => sectionRecord(section, { slug, number, title }));
}
