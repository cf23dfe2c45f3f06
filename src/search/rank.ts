import type { SectionKey } from '../course/sections.ts';
import { BLOCK_MARK } from './characters.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { findTerms } from './find-terms.ts';
import type { FoundSection } from './found-section.ts';

/** A section that was found, as the reader sees it. */
export interface Hit {
  section: FoundSection;
  /** How often the terms stand in it, all together. */
  count: number;
  excerpt: Piece[];
}

interface Scored {
  hit: Hit;
  naming: number;
}

/** A section that has all the terms, with its excerpt; nothing if one of them is not in its text after all. */
export function toHit(section: FoundSection, terms: readonly string[]): Hit | undefined {
  const counts = findTerms(section.blocks.join(BLOCK_MARK), terms).map((places) => places.length);
  if (counts.includes(0)) return undefined;
  return {
    section,
    count: counts.reduce((sum, count) => sum + count, 0),
    excerpt: excerpt(section.blocks, terms),
  };
}

/** What is told as a story is what a reader remembers: of sections equally good it comes first. */
const STORIES: readonly SectionKey[] = ['case', 'scenario'];
const isStory = ({ kind }: FoundSection) => STORIES.includes(kind.key);

function readingOrder(a: FoundSection, b: FoundSection): number {
  return (
    Number(isStory(b)) - Number(isStory(a)) ||
    a.chapter.number - b.chapter.number ||
    a.kind.number - b.kind.number
  );
}

/** How much the names of a section, its headings and the terms it explains, have to do with the terms. */
function naming({ headings, terms: explained }: FoundSection, terms: readonly string[]): number {
  const names = [...headings, ...explained].join(BLOCK_MARK);
  return findTerms(names, terms).reduce((sum, places) => {
    const begins = places.some(({ start }) => start === 0 || names[start - 1] === BLOCK_MARK);
    return sum + (begins ? 2 : Number(places.length > 0));
  }, 0);
}

/**
 * Best first: sections whose headings, or terms explained, begin with more of the terms or have them; then those
 * with more of them in the text; then those that tell a story; then the order of the book.
 */
export function rank(sections: readonly FoundSection[], terms: readonly string[]): Hit[] {
  const scored = sections.flatMap((section): Scored[] => {
    const hit = toHit(section, terms);
    return hit ? [{ hit, naming: naming(section, terms) }] : [];
  });
  scored.sort(
    (a, b) => b.naming - a.naming || b.hit.count - a.hit.count || readingOrder(a.hit.section, b.hit.section),
  );
  return scored.map(({ hit }) => hit);
}
