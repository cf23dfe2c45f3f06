import type { Query } from './parse-query.ts';
import type { Facets, Filter } from './places.ts';
import type { Hit } from './rank.ts';
import type { SearchHelp } from './search-help.ts';

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

/** Finds sections: those that have every term of a query, the best first. */
export interface SearchEngine {
  search(query: Query, filter?: Filter): Promise<Results>;
  /** Whether it can tell which sections are about something (related.ts). */
  readonly related: boolean;
  /** What helps where nothing is found as it was typed. */
  help(): Promise<SearchHelp>;
}
