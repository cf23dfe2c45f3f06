import type { WritingQuestion } from '../schemas/common.ts';
import type { ChapterData } from './chapter-files.ts';
import type { ProseKey, SectionKey } from './sections.ts';
import { SECTION_KEYS } from './sections.ts';

/** A question to be answered in writing, and the section it stands in. */
export interface PlacedWritingQuestion extends WritingQuestion {
  section: SectionKey;
}

/** All writing questions of a chapter in the book's order: those of the prose, then the role-play's own. */
export function writingQuestions(
  data: ChapterData,
  prose: ReadonlyMap<ProseKey, WritingQuestion[]>,
): PlacedWritingQuestion[] {
  const rolePlay = data['role-play'];
  return SECTION_KEYS.flatMap((section) => {
    const here =
      section === 'role-play'
        ? [...(rolePlay.question ? [rolePlay.question] : []), ...rolePlay.class.debrief]
        : (prose.get(section as ProseKey) ?? []);
    return here.map((question) => ({ ...question, section }));
  });
}
