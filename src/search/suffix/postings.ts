import type { ByteReader, ByteWriter } from './bytes.ts';

/** How a run of characters stands in a section. */
export interface Posting {
  /** Number of the section, in the order of the book. */
  section: number;
  /** How often. */
  count: number;
  /** 2 if one of its headings begins with it, 1 if it is in one, else 0. */
  heading: 0 | 1 | 2;
}

/** The best first: a heading begins with it, one has it, then most often, then in the order of the book. */
export function byRank(a: Posting, b: Posting): number {
  return b.heading - a.heading || b.count - a.count || a.section - b.section;
}

/** Postings in any order; `ascending` ones as differences, which are smaller. */
export function writePostings(out: ByteWriter, postings: readonly Posting[], ascending: boolean): void {
  let last = 0;
  for (const { section, count, heading } of postings) {
    out.number(((section - last) << 3) | (heading << 1) | (count > 1 ? 1 : 0));
    if (count > 1) out.number(count);
    if (ascending) last = section;
  }
}

export function readPostings(source: ByteReader, length: number, ascending: boolean): Posting[] {
  const postings: Posting[] = [];
  let last = 0;
  for (let i = 0; i < length; i += 1) {
    const value = source.number();
    const section = (value >>> 3) + last;
    const heading = ((value >>> 1) & 3) as Posting['heading'];
    postings.push({ section, heading, count: value & 1 ? source.number() : 1 });
    if (ascending) last = section;
  }
  return postings;
}

/** The numbers of sections, ascending: as differences or as a bitmap of `total` bits, whichever is shorter. */
export function writeSections(out: ByteWriter, sections: readonly number[], total: number): void {
  const mapped = sections.length > total / 8;
  out.number((sections.length << 1) | Number(mapped));
  if (mapped) {
    const bits = new Uint8Array(Math.ceil(total / 8));
    for (const section of sections) bits[section >> 3]! |= 1 << (section & 7);
    out.append(bits);
    return;
  }
  let last = 0;
  for (const section of sections) {
    out.number(section - last);
    last = section;
  }
}

export function readSections(source: ByteReader, total: number): number[] {
  const head = source.number();
  const sections: number[] = [];
  if (head & 1) {
    for (let byte = 0; byte < Math.ceil(total / 8); byte += 1) {
      const bits = source.byte();
      for (let bit = 0; bit < 8; bit += 1) if (bits & (1 << bit)) sections.push(byte * 8 + bit);
    }
    return sections;
  }
  let last = 0;
  for (let i = 0; i < head >>> 1; i += 1) {
    last += source.number();
    sections.push(last);
  }
  return sections;
}
