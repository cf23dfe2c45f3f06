import { BLOCK_MARK, clean, isSign, SPACE_MARK } from './characters.ts';

/** Text as words for Pagefind, to which every character is one. */
export function words(text: string): string {
  return [...text].map((character) => (character === ' ' ? SPACE_MARK : character)).join(' ');
}

/** What Pagefind is fed for a section: its blocks, every character a word, no phrase across two blocks. */
export function feed(blocks: readonly string[]): string {
  return words(blocks.map(clean).filter(Boolean).join(BLOCK_MARK));
}

/** The blocks that were fed, out of what Pagefind kept of them. */
export function unfeed(content: string): string[] {
  return content.replaceAll(' ', '').replaceAll(SPACE_MARK, ' ').split(BLOCK_MARK);
}

/**
 * Signs that occur in what is fed, for Pagefind's `includeCharacters`. The mark between blocks must stay
 * unsearchable; a straight quotation mark makes a phrase exact and would be searched for as well.
 */
export function signs(fed: string): string[] {
  return [...new Set(fed)].filter((character) => isSign(character) && !`"${BLOCK_MARK}`.includes(character));
}
