import { entry, type Entry, type Shape } from './entry.ts';

/** What was searched for on this device, the latest first. Key: `searches`. Stays here: it is in no backup. */
export interface Searches {
  queries: string[];
}

/** So many are kept. */
const MOST = 6;

export const searchesShape: Shape<Searches> = {
  version: 1,
  parse: ({ queries }) =>
    Array.isArray(queries) && queries.every((query) => typeof query === 'string' && query.length <= 200)
      ? { queries: queries.slice(0, MOST) }
      : undefined,
};

/** What is kept of searches. */
export const searches = (): Entry<Searches> => entry({ key: 'searches', ...searchesShape });

/** Puts a query first. */
export function withSearch(queries: readonly string[], query: string): string[] {
  return [query, ...queries.filter((other) => other !== query)].slice(0, MOST);
}
