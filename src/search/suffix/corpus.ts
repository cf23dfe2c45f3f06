import type { FoundSection } from '../found-section.ts';
import { startsTerm } from '../parse-query.ts';
import { folded } from './fold.ts';
import { DEPTH } from './limits.ts';

/** The text of all sections as one row of numbers. */
export interface Corpus {
  /** Code units as numbers in their own order, from 1; 0 between blocks and, `DEPTH` times, at the end. */
  codes: Uint16Array;
  /** Number → code unit. */
  units: Uint16Array;
  /** Position → number of its section. */
  sections: Uint16Array | Uint32Array;
  /** Position → 2 where a heading begins, 1 where it goes on, else 0. */
  headings: Uint8Array;
  /** How many sections there are. */
  total: number;
  /** Positions at which something that can be searched for may begin. */
  starts: Int32Array;
}

/** @param texts of each section its blocks, cleaned, and those of them that name something */
export function corpus(texts: readonly Pick<FoundSection, 'blocks' | 'headings' | 'terms'>[]): Corpus {
  const parts: { text: string; section: number; heading: boolean }[] = [];
  let length = DEPTH;
  for (const [section, { blocks, headings, terms }] of texts.entries()) {
    const titles = new Set([...headings, ...terms]);
    for (const block of blocks) {
      const text = folded(block);
      parts.push({ text, section, heading: titles.has(block) });
      length += text.length + 1;
    }
  }

  const codes = new Uint16Array(length);
  const sections = texts.length < 1 << 16 ? new Uint16Array(length) : new Uint32Array(length);
  const inHeading = new Uint8Array(length);
  const used = new Uint8Array(1 << 16);
  let at = 0;
  for (const { text, section, heading } of parts) {
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      codes[at + i] = unit;
      used[unit] = 1;
    }
    sections.fill(section, at, at + text.length);
    if (heading) {
      inHeading.fill(1, at, at + text.length);
      inHeading[at] = 2;
    }
    at += text.length + 1;
  }

  const units = [0];
  const codeOf = new Uint16Array(1 << 16);
  const starting = new Uint8Array(1 << 16);
  for (let unit = 1; unit < used.length; unit += 1) {
    if (!used[unit]) continue;
    codeOf[unit] = units.length;
    units.push(unit);
    // The second half of a character begins nothing.
    if ((unit & 0xfc00) !== 0xdc00 && startsTerm(String.fromCharCode(unit))) starting[codeOf[unit]!] = 1;
  }
  const starts = new Int32Array(length);
  let count = 0;
  for (let i = 0; i < length; i += 1) {
    const code = codeOf[codes[i]!]!;
    codes[i] = code;
    if (starting[code]) starts[count++] = i;
  }
  return {
    codes,
    units: Uint16Array.from(units),
    sections,
    headings: inHeading,
    total: texts.length,
    starts: starts.subarray(0, count),
  };
}
