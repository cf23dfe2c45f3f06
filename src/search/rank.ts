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
  inHeadings: number;
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

function readingOrder(a: FoundSection, b: FoundSection): number {
  return a.chapter.number - b.chapter.number || a.kind.number - b.kind.number;
}

/** Best first: more terms in the headings, then more of them in the text, then the order of the book. */
export function rank(sections: readonly FoundSection[], terms: readonly string[]): Hit[] {
  const scored = sections.flatMap((section): Scored[] => {
    const hit = toHit(section, terms);
    const inHeadings = findTerms(section.headings.join(BLOCK_MARK), terms).filter(
      (places) => places.length > 0,
    ).length;
    return hit ? [{ hit, inHeadings }] : [];
  });
  scored.sort(
    (a, b) =>
      b.inHeadings - a.inHeadings || b.hit.count - a.hit.count || readingOrder(a.hit.section, b.hit.section),
  );
  return scored.map(({ hit }) => hit);
}
