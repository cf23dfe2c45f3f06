import type { Pagefind } from './pagefind.ts';
import { chapterOf, kindOf, type RecordChapter, type RecordKind } from './section-record.ts';

/** What the reader narrowed the search to. */
export interface Filter {
  /** slug */
  chapter?: string | undefined;
  /** key */
  kind?: string | undefined;
}

/** How many sections a search found in each chapter and of each kind. */
export interface Facets {
  chapters: { chapter: RecordChapter; count: number }[];
  kinds: { kind: RecordKind; count: number }[];
}

/** Chapter and kind of every section of the index, by Pagefind's id, in the order of the book. */
export interface Places {
  chapter: ReadonlyMap<string, RecordChapter>;
  kind: ReadonlyMap<string, RecordKind>;
}

/**
 * Asks Pagefind where its records stand. It tells how many each chapter has, and all ids in the order of the
 * book: so the first `n` are the first chapter's. This takes one question, not one a chapter.
 */
export async function loadPlaces(pagefind: Pagefind): Promise<Places> {
  const filters = await pagefind.filters();
  const kinds = Object.keys(filters['kind'] ?? {}).sort();
  const [inOrder, ...byKind] = await Promise.all([
    pagefind.search(null, { sort: { order: 'asc' } }),
    ...kinds.map((kind) => pagefind.search(null, { filters: { kind } })),
  ]);

  const chapter = new Map<string, RecordChapter>();
  let next = 0;
  for (const [value, count] of Object.entries(filters['chapter'] ?? {}).sort(([a], [b]) =>
    a < b ? -1 : 1,
  )) {
    const place = chapterOf(value);
    for (const { id } of inOrder.results.slice(next, next + count)) chapter.set(id, place);
    next += count;
  }
  const kind = new Map<string, RecordKind>();
  for (const [i, value] of kinds.entries()) {
    const place = kindOf(value);
    for (const { id } of byKind[i]!.results) kind.set(id, place);
  }
  return { chapter, kind };
}

/** Whether a section is in what the reader narrowed the search to. */
export function matches(places: Places, id: string, { chapter, kind }: Filter): boolean {
  return (
    (!chapter || places.chapter.get(id)?.slug === chapter) && (!kind || places.kind.get(id)?.key === kind)
  );
}

/** How many of the ids are in each of the places; those with none are left out, but for the chosen one. */
function count<T>(
  places: ReadonlyMap<string, T>,
  ids: readonly string[],
  chosen: (place: T) => boolean,
): [place: T, count: number][] {
  const counts = new Map([...new Set(places.values())].map((place) => [place, 0]));
  for (const id of ids) {
    const place = places.get(id)!;
    counts.set(place, counts.get(place)! + 1);
  }
  return [...counts].filter(([place, found]) => found > 0 || chosen(place));
}

/** Counts the found by chapter and kind. Each count is of what choosing it would show. */
export function facetsOf(places: Places, ids: readonly string[], { chapter, kind }: Filter): Facets {
  const inKind = ids.filter((id) => matches(places, id, { kind }));
  const inChapter = ids.filter((id) => matches(places, id, { chapter }));
  return {
    chapters: count(places.chapter, inKind, ({ slug }) => slug === chapter).map(([place, found]) => ({
      chapter: place,
      count: found,
    })),
    kinds: count(places.kind, inChapter, ({ key }) => key === kind).map(([place, found]) => ({
      kind: place,
      count: found,
    })),
  };
}
