import type { Problem } from '../problems.ts';
import { SECTION_KEYS, type SectionKey } from '../sections.ts';
import type { ChapterSources } from '../sources/course-sources.ts';

/** Something a draft has not got yet. */
export interface MissingItem {
  section: SectionKey;
  /** File name within the chapter's folder, and 1-based line. */
  file: string;
  line: number;
  got: string;
  todo: string;
}

type Yaml = Pick<ChapterSources, 'yaml'>;

const isSection = (name: string): name is SectionKey => SECTION_KEYS.some((key) => key === name);

/** The section of the question or tool that stands at a line. */
function sectionAt(
  chapter: Yaml,
  file: 'quiz' | 'tools',
  list: string,
  line: number,
): SectionKey | undefined {
  const items = chapter.yaml.get(file)?.list(list) ?? [];
  const section = items.findLast((item) => item.line <= line)?.text('section');
  return section !== undefined && isSection(section) ? section : undefined;
}

/** Which section of the page a problem in a file of the chapter belongs to. */
function sectionOf(chapter: Yaml, name: string, line: number): SectionKey {
  const base = name.replace(/\.[a-z]+$/, '');
  if (isSection(base)) return base;
  if (base === 'quiz') return sectionAt(chapter, 'quiz', 'questions', line) ?? 'key-points';
  if (base === 'tools') return sectionAt(chapter, 'tools', 'tools', line) ?? 'technique';
  return 'objectives';
}

/** What a draft lacks, in the order of the book. */
export function missingItems(chapter: Yaml, problems: readonly Problem[]): MissingItem[] {
  return problems
    .map(({ file, line, got, todo }) => {
      const name = file.split('/').slice(3).join('/');
      return { section: sectionOf(chapter, name, line), file: name, line, got, todo };
    })
    .sort(
      (a, b) =>
        SECTION_KEYS.indexOf(a.section) - SECTION_KEYS.indexOf(b.section) ||
        a.file.localeCompare(b.file) ||
        a.line - b.line,
    );
}
