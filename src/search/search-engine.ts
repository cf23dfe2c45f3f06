import type { Query } from './parse-query.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { exactPhrases, looseQuery } from './phrases.ts';
import { facetsOf, loadPlaces, matches, type Facets, type Filter, type Places } from './places.ts';
import { rank, type Hit } from './rank.ts';
import { foundSection } from './section-record.ts';

export interface Results {
  query: Query;
  /** How many sections have all the terms. */
  total: number;
  /** The best of them. */
  hits: Hit[];
  /** The next ones, in order. */
  more(): Promise<Hit[]>;
  /** How many have not been given yet. */
  left(): number;
  /** How many there are by chapter and by kind of section. */
  facets(): Promise<Facets>;
}

/** How many sections are read and compared at a time: so many files are fetched. */
const WINDOW = 10;

/** Finds sections: Pagefind tells which, their text tells in what order. */
export class SearchEngine {
  readonly #pagefind: Pagefind;
  readonly #signs: ReadonlySet<string>;
  #places: Promise<Places> | undefined;

  /** @param signs signs of which the index knows */
  constructor(pagefind: Pagefind, signs: string) {
    this.#pagefind = pagefind;
    this.#signs = new Set(signs);
  }

  async search(query: Query, filter: Filter = {}): Promise<Results> {
    const { terms } = query;
    const found = await this.#find(terms);
    const places = filter.chapter || filter.kind ? await this.#loadPlaces() : undefined;
    const wanted = [...found.values()].filter(({ id }) => !places || matches(places, id, filter));
    const scores = wanted.length > WINDOW ? await this.#scores(terms) : new Map<string, number>();
    const score = ({ id }: PagefindResult) => scores.get(id) ?? 0;
    const queue = wanted.sort((a, b) => score(b) - score(a));

    const next = async (): Promise<Hit[]> => {
      const read = queue
        .splice(0, WINDOW)
        .map(async (result) => ({ section: foundSection(await result.data()), score: score(result) }));
      return rank(await Promise.all(read), terms);
    };
    return {
      query,
      total: wanted.length,
      hits: await next(),
      more: next,
      left: () => queue.length,
      facets: async () => facetsOf(await this.#loadPlaces(), [...found.keys()], filter),
    };
  }

  /** The sections that have every term, by id. */
  async #find(terms: readonly string[]): Promise<Map<string, PagefindResult>> {
    const sets = await Promise.all(
      terms.map(async (term) => {
        const phrases = exactPhrases(term, this.#signs);
        const answers = await Promise.all(phrases.map((phrase) => this.#pagefind.search(phrase)));
        return new Map(answers.flatMap(({ results }) => results).map((result) => [result.id, result]));
      }),
    );
    const [first = new Map<string, PagefindResult>(), ...others] = sets.sort((a, b) => a.size - b.size);
    return new Map([...first].filter(([id]) => others.every((set) => set.has(id))));
  }

  /** How much sections have to do with the terms' characters, in whatever place. By id. */
  async #scores(terms: readonly string[]): Promise<Map<string, number>> {
    const loose = looseQuery(terms);
    const results = loose ? (await this.#pagefind.search(loose)).results : [];
    return new Map(results.map(({ id, score }) => [id, score]));
  }

  #loadPlaces(): Promise<Places> {
    this.#places ??= loadPlaces(this.#pagefind);
    return this.#places;
  }
}
