import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chapterSections } from '../../src/search/chapter-sections.ts';
import { startsTerm } from '../../src/search/parse-query.ts';
import type { FoundSection } from '../../src/search/found-section.ts';
import { folded } from '../../src/search/suffix/fold.ts';
import { randomFrom } from './sentences.ts';

/** The sections of a built course, and what a search of them has to find, by reading everything. */
export class SearchTruth {
  readonly sections: FoundSection[];
  readonly #texts: string[];
  readonly #headings: string[];
  readonly #random = randomFrom(60);

  constructor(dist: string, slugs: readonly string[]) {
    this.sections = slugs.flatMap((slug, i) =>
      chapterSections(readFileSync(join(dist, 'chapters', slug, 'index.html'), 'utf8'), slug, i + 1),
    );
    this.#texts = this.sections.map(({ blocks }) => blocks.map(folded).join('\n'));
    this.#headings = this.sections.map(({ headings, terms }) =>
      [...headings, ...terms].map(folded).join('\n'),
    );
  }

  #pick<T>(list: readonly T[]): T {
    return list[Math.floor(this.#random() * list.length)]!;
  }

  /** A run of so many characters that stands in some section and that a reader can ask for. */
  substring(length: number): string {
    for (;;) {
      const block = [...this.#pick(this.#pick(this.sections).blocks)];
      if (block.length < length) continue;
      const start = Math.floor(this.#random() * (block.length - length + 1));
      const run = block.slice(start, start + length);
      // Punctuation at its ends and spaces are read as something else; so are quotation marks.
      if (startsTerm(run[0]!) && startsTerm(run.at(-1)!) && !/[\s"“”「」]/u.test(run.join('')))
        return run.join('');
    }
  }

  /** Three to five characters of the course that stand nowhere together. */
  absent(): string {
    for (;;) {
      const length = 3 + Math.floor(this.#random() * 3);
      const run = Array.from({ length }, () => this.substring(1)).join('');
      if (this.where(run).length === 0) return run;
    }
  }

  /** Addresses of the sections that have it. */
  where(run: string): string[] {
    const form = folded(run);
    return this.sections.filter((_, i) => this.#texts[i]!.includes(form)).map(({ url }) => url);
  }

  /** Addresses of the sections one of which must come first: it is in a heading, and more often than in others. */
  best(run: string): string[] {
    const form = folded(run);
    const weight = (i: number) =>
      (`\n${this.#headings[i]!}`.includes(`\n${form}`) ? 2e6 : this.#headings[i]!.includes(form) ? 1e6 : 0) +
      this.#texts[i]!.split(form).length -
      1;
    const weights = this.sections.map((_, i) => weight(i));
    const most = weights.reduce((a, b) => Math.max(a, b));
    return this.sections.filter((_, i) => weights[i] === most).map(({ url }) => url);
  }
}
