import type { RecordChapter, RecordKind } from './found-section.ts';

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

/** Chapter and kind of every section of the index, by its number. */
export interface Places {
  chapter: ReadonlyMap<number, RecordChapter>;
  kind: ReadonlyMap<number, RecordKind>;
}

/** Whether a section is in what the reader narrowed the search to. */
export function matches(places: Places, id: number, { chapter, kind }: Filter): boolean {
  return (
    (!chapter || places.chapter.get(id)?.slug === chapter) && (!kind || places.kind.get(id)?.key === kind)
  );
}

/** How many of the ids are in each of the places; those with none are left out, but for the chosen one. */
function count<T>(
  places: ReadonlyMap<number, T>,
  ids: readonly number[],
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
export function facetsOf(places: Places, ids: readonly number[], { chapter, kind }: Filter): Facets {
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
