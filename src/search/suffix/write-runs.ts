import { ByteWriter } from './bytes.ts';
import type { Corpus } from './corpus.ts';
import { DEPTH, LEAF_SECTIONS, LISTED_FROM, RANKED } from './limits.ts';
import { partitioner } from './partition.ts';
import { byRank, writePostings, writeSections, type Posting } from './postings.ts';

/**
 * What stands under a run of characters: the list of its own of a run with many places, or a tree of all
 * continuations of one with few. Format: read-runs.ts.
 */
export interface Entry {
  key: string;
  /** How much of the key is the shortest run that it stands for. */
  shortest: number;
  listed: boolean;
  /** A view of what is written next as well: valid until the entry has been taken. */
  payload: Uint8Array;
}

/** Makes the entries of a corpus, in the order of their keys. The corpus's starts are sorted on the way. */
export class RunWriter {
  readonly #corpus: Corpus;
  /** Suffixes by where they start; as far as they have been told apart, in the order of what they begin with. */
  readonly #starts: Int32Array;
  readonly #partition: (from: number, to: number, depth: number) => void;
  readonly #emit: (entry: Entry) => void;
  readonly #out = new ByteWriter();

  constructor(corpus: Corpus, emit: (entry: Entry) => void) {
    this.#corpus = corpus;
    this.#starts = corpus.starts;
    this.#partition = partitioner(this.#starts, corpus);
    this.#emit = emit;
  }

  /** Writes the entries of one first unit after the other, and pauses behind each: what is full can be put away. */
  *write(): Generator<void, void> {
    this.#partition(0, this.#starts.length, 0);
    for (let from = 0; from < this.#starts.length;) {
      const code = this.#code(from, 0);
      let to = from + 1;
      while (to < this.#starts.length && this.#code(to, 0) === code) to += 1;
      this.#entry(from, to, 1);
      yield;
      from = to;
    }
  }

  #code(at: number, depth: number): number {
    return this.#corpus.codes[this.#starts[at]! + depth]!;
  }

  #text(at: number, from: number, to: number): string {
    let text = '';
    for (let depth = from; depth < to; depth += 1)
      text += String.fromCharCode(this.#corpus.units[this.#code(at, depth)]!);
    return text;
  }

  /** How far all suffixes of a range are the same. */
  #common(from: number, to: number, depth: number): number {
    const { codes } = this.#corpus;
    for (let end = depth; end < DEPTH; end += 1) {
      const code = this.#code(from, end);
      if (code === 0) return end;
      for (let i = from + 1; i < to; i += 1) if (codes[this.#starts[i]! + end] !== code) return end;
    }
    return DEPTH;
  }

  /** The parts of a range by their unit at a depth; first, with code 0, what ends there. */
  #eachChild(
    from: number,
    to: number,
    depth: number,
    visit: (from: number, to: number, code: number) => void,
  ): void {
    for (let start = from; start < to;) {
      const code = this.#code(start, depth);
      let end = start + 1;
      while (end < to && this.#code(end, depth) === code) end += 1;
      visit(start, end, code);
      start = end;
    }
  }

  /** An entry, and those of its continuations that need entries of their own. */
  #entry(from: number, to: number, depth: number): void {
    this.#out.clear();
    if (to - from <= LISTED_FROM) {
      this.#node(from, to, depth);
      this.#emit({
        key: this.#text(from, 0, depth),
        shortest: depth,
        listed: false,
        payload: this.#out.view(),
      });
      return;
    }
    const end = this.#common(from, to, depth);
    const postings = this.#postings(from, to);
    writeSections(
      this.#out,
      postings.map(({ section }) => section),
      this.#corpus.total,
    );
    const best = postings.sort(byRank).slice(0, RANKED);
    this.#out.number(best.length);
    writePostings(this.#out, best, false);
    this.#emit({ key: this.#text(from, 0, end), shortest: depth, listed: true, payload: this.#out.view() });
    if (end === DEPTH) return;
    this.#partition(from, to, end);
    this.#eachChild(from, to, end, (start, stop, code) => {
      if (code !== 0) this.#entry(start, stop, end + 1);
    });
  }

  /** A node of a tree: what its suffixes have in common from `depth` on, then its children or its sections. */
  #node(from: number, to: number, depth: number): void {
    const few = this.#few(from, to);
    const end = few ? depth : this.#common(from, to, depth);
    this.#out.number(end - depth);
    for (let i = depth; i < end; i += 1) this.#out.number(this.#corpus.units[this.#code(from, i)]!);
    if (few || end === DEPTH) {
      const postings = this.#postings(from, to);
      this.#out.number(postings.length << 1);
      writePostings(this.#out, postings, true);
      return;
    }
    this.#partition(from, to, end);
    let children = 0;
    this.#eachChild(from, to, end, () => (children += 1));
    this.#out.number((children << 1) | 1);
    this.#eachChild(from, to, end, (start, stop, code) => {
      this.#out.number(this.#corpus.units[code]!);
      if (code !== 0) this.#node(start, stop, end + 1);
      else {
        const postings = this.#postings(start, stop);
        this.#out.number(0);
        this.#out.number(postings.length << 1);
        writePostings(this.#out, postings, true);
      }
    });
  }

  /** Whether a range, not yet parted further, lies in few sections: its suffixes stand in the order of the text. */
  #few(from: number, to: number): boolean {
    if (to - from <= LEAF_SECTIONS) return true;
    let seen = 0;
    let last = -1;
    for (let i = from; i < to; i += 1) {
      const section = this.#corpus.sections[this.#starts[i]!]!;
      if (section === last) continue;
      if (++seen > LEAF_SECTIONS) return false;
      last = section;
    }
    return true;
  }

  /** The sections of a range, not yet parted further: ascending, with what a result is ranked by. */
  #postings(from: number, to: number): Posting[] {
    const { sections, headings } = this.#corpus;
    const postings: Posting[] = [];
    let posting: Posting | undefined;
    for (let i = from; i < to; i += 1) {
      const start = this.#starts[i]!;
      const section = sections[start]!;
      const heading = headings[start] as Posting['heading'];
      if (posting?.section !== section) {
        posting = { section, count: 0, heading };
        postings.push(posting);
      }
      posting.count += 1;
      if (heading > posting.heading) posting.heading = heading;
    }
    return postings;
  }
}
