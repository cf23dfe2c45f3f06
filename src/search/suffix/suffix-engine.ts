import { BLOCK_MARK } from '../characters.ts';
import { findTerms } from '../find-terms.ts';
import { startsTerm, type Query } from '../parse-query.ts';
import { facetsOf, matches, type Filter, type Places } from '../places.ts';
import { rank, type Hit } from '../rank.ts';
import type { Results, SearchEngine } from '../search-engine.ts';
import { SearchHelp } from '../search-help.ts';
import { folded } from './fold.ts';
import { DEPTH } from './limits.ts';
import { byRank, type Posting } from './postings.ts';
import type { Found } from './read-runs.ts';
import type { SuffixIndex } from './suffix-index.ts';

/** How many sections are read and compared at a time: so many files are fetched. */
const WINDOW = 6;

/** A run longer than the index knows is read for in at most so many sections. */
const MOST_READ = 60;

/** The parts of a run of which the index knows; together they cover it. */
function parts(run: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length; at += DEPTH / 2) {
    const start = Math.min(at, Math.max(0, run.length - DEPTH));
    const part = run.slice(start, start + DEPTH);
    if (startsTerm(part[0]!) && (part.charCodeAt(0) & 0xfc00) !== 0xdc00) found.push(part);
  }
  return [...new Set(found)];
}

function intersect(all: readonly Found[]): number[] {
  const [first = [], ...others] = all.map(({ sections }) => sections).sort((a, b) => a.length - b.length);
  const sets = others.map((sections) => new Set(sections));
  return first.filter((section) => sets.every((set) => set.has(section)));
}

/** Finds sections of a course of any size: the index of runs tells which and in what order. */
export class SuffixEngine implements SearchEngine {
  readonly #index: SuffixIndex;
  #places: Promise<Places> | undefined;
  #help: Promise<SearchHelp> | undefined;

  constructor(index: SuffixIndex) {
    this.#index = index;
  }

  get related(): boolean {
    return this.#index.summary.related;
  }

  async search({ terms, ...rest }: Query, filter: Filter = {}): Promise<Results> {
    const runs = terms.map(folded);
    const answers = await Promise.all(
      runs.map(async (run) => {
        const found = await Promise.all(parts(run).map((part) => this.#index.find(part)));
        return { run, found, exact: run.length <= DEPTH && found.every(({ exact }) => exact) };
      }),
    );
    let found = intersect(answers.flatMap((answer) => answer.found));
    if (answers.some(({ exact }) => !exact) && found.length <= MOST_READ)
      found = await this.#verify(found, terms);

    const places = filter.chapter || filter.kind ? await this.#loadPlaces() : undefined;
    const wanted = found.filter((section) => !places || matches(places, section, filter));
    const postings = answers.flatMap((answer) => answer.found.slice(0, 1)).map((one) => one.postings);
    const queue = wanted
      .map((section): Posting & { headings: number } => {
        const each = postings.map((map) => map.get(section));
        return {
          section,
          count: each.reduce((sum, one) => sum + (one?.count ?? 1), 0),
          heading: 0,
          headings: each.reduce((sum, one) => sum + (one?.heading ?? 0), 0),
        };
      })
      .sort((a, b) => b.headings - a.headings || byRank(a, b));

    const next = async (): Promise<Hit[]> => {
      const read = queue.splice(0, WINDOW).map(({ section }) => this.#index.section(section));
      return rank(await Promise.all(read), terms);
    };
    return {
      query: { terms, ...rest },
      total: wanted.length,
      hits: await next(),
      more: next,
      left: () => queue.length,
      facets: async () => facetsOf(await this.#loadPlaces(), found, filter),
    };
  }

  help(): Promise<SearchHelp> {
    this.#help ??= this.#index.help().then((data) => new SearchHelp(data));
    this.#help.catch(() => (this.#help = undefined));
    return this.#help;
  }

  /** Those of the sections whose text has every term. */
  async #verify(sections: readonly number[], terms: readonly string[]): Promise<number[]> {
    const texts = await Promise.all(sections.map((section) => this.#index.section(section)));
    return sections.filter((_, i) =>
      findTerms(texts[i]!.blocks.join(BLOCK_MARK), terms).every((ranges) => ranges.length > 0),
    );
  }

  #loadPlaces(): Promise<Places> {
    this.#places ??= this.#readPlaces();
    this.#places.catch(() => (this.#places = undefined));
    return this.#places;
  }

  async #readPlaces(): Promise<Places> {
    const { kinds, chapters } = this.#index.summary;
    const names = await this.#index.names();
    const kindOf = new Map(names.kinds.map((kind) => [kind.number.toString(36), kind]));
    return {
      chapter: new Map(
        chapters
          .flatMap((length, i) => Array.from({ length }, () => names.chapters[i]!))
          .map((chapter, section) => [section, chapter]),
      ),
      kind: new Map([...kinds].map((digit, section) => [section, kindOf.get(digit)!])),
    };
  }
}
