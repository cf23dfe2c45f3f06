import type { Query } from '../search/parse-query.ts';
import type { Filter } from '../search/places.ts';

/**
 * Makes the search page's address that of a search, so that it can be shared. What was not searched for is not
 * in it either: servers refuse the longest.
 */
export function keepAddress({ text }: Query, { chapter, kind }: Filter): void {
  const address = new URL(location.href);
  address.search = '';
  for (const [name, value] of Object.entries({ q: text, chapter, kind }))
    if (value) address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
