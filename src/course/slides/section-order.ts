import type { SectionInfo } from '../../schemas/chapter.ts';
import { SECTION_KEYS, type SectionKey } from '../sections.ts';

/**
 * The sections in the order they are projected: as in the book, those that get no minutes in class after the
 * others, the answers last, so that nobody comes upon them by a key pressed once too often.
 */
export function deckOrder(sections: Record<SectionKey, Pick<SectionInfo, 'class'>>): SectionKey[] {
  const keys = SECTION_KEYS.filter((key) => key !== 'answers');
  return [
    ...keys.filter((key) => sections[key].class > 0),
    ...keys.filter((key) => sections[key].class === 0),
    'answers',
  ];
}
