import { BLOCK_MARK } from './characters.ts';
import { findTerms, mergeRanges, type Range } from './find-terms.ts';

/** A piece of an excerpt: text, marked or not. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Length of an excerpt, and how far before the hit it may begin, in UTF-16 units. */
const LENGTH = 96;
const LEAD = 28;

const SENTENCE_END = /[。！？；…!?;][”’」』）)]*|(?=¶)|(?<=¶)/gu;

/** Where the excerpt shows most: the hit with the most different terms, then the most hits, after it. */
function bestStart(places: Range[][]): number {
  const all = places.flatMap((ranges, term) => ranges.map((range) => ({ ...range, term })));
  all.sort((a, b) => a.start - b.start);
  let best = { start: 0, terms: 0, hits: 0 };
  for (let first = 0, last = 0; first < all.length; first += 1) {
    const start = all[first]!.start;
    while (last < all.length && all[last]!.end <= start + LENGTH - LEAD) last += 1;
    const seen = all.slice(first, Math.max(last, first + 1));
    const terms = new Set(seen.map(({ term }) => term)).size;
    if (terms > best.terms || (terms === best.terms && seen.length > best.hits))
      best = { start, terms, hits: seen.length };
  }
  return best.start;
}

/** Cuts the text round a hit, at the ends of sentences (`bounds`) where they are near. */
function cut(text: string, hit: number, bounds: number[]): Range {
  const sentence = bounds.findLast((bound) => bound <= hit) ?? 0;
  let start = hit - sentence <= LEAD ? sentence : hit - LEAD;
  const last = Math.min(text.length, start + LENGTH);
  let end =
    bounds.findLast((bound) => bound <= last && bound > hit + LEAD && text[bound - 1] !== BLOCK_MARK) ?? last;
  // Never through the middle of a character.
  if (/[\uDC00-\uDFFF]/.test(text.charAt(start))) start -= 1;
  if (/[\uDC00-\uDFFF]/.test(text.charAt(end))) end += 1;
  return { start, end };
}

/** A part of a section's text round its best hit, the terms marked; an ellipsis where a sentence is cut. */
export function excerpt(blocks: readonly string[], terms: readonly string[]): Piece[] {
  const text = blocks.join(BLOCK_MARK);
  const places = findTerms(text, terms);
  const sentences = [...text.matchAll(SENTENCE_END)].map((match) => match.index + match[0].length);
  const bounds = [0, ...sentences, text.length];
  const { start, end } = cut(text, bestStart(places), bounds);

  const pieces: Piece[] = [];
  const add = (from: number, to: number, marked: boolean) => {
    const shown = text.slice(from, to).replaceAll(BLOCK_MARK, '　');
    if (shown) pieces.push({ text: shown, marked });
  };
  let at = start;
  for (const range of mergeRanges(places.flat())) {
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, end);
    if (to <= from) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  if (!bounds.includes(start)) pieces.unshift({ text: '…', marked: false });
  if (!bounds.includes(end)) pieces.push({ text: '…', marked: false });
  return pieces;
}
