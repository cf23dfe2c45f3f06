import { parseObject } from './format.ts';
import type { Brought } from './read-backup.ts';

/** What bringing a file in comes to: nothing is written here. */
export interface Merge {
  /** Key → text to write. */
  writes: Map<string, string>;
  /** Entries that were not there before. */
  added: number;
  /** Entries whose newer state the file had. */
  newer: number;
  /** Entries kept, as they are newer here or the same. */
  kept: number;
  /** Entries of equal time and other content, or unreadable here: the other one is set aside. */
  twins: number;
}

/** When an entry was kept; `undefined` where it cannot be read. */
function timeOf(text: string): number | undefined {
  const at = parseObject(text)?.['at'];
  return typeof at === 'number' ? at : undefined;
}

/** The same content, whatever the order of fields and white space. */
function same(a: string, b: string): boolean {
  if (a === b) return true;
  const sorted = (text: string) => {
    const value = parseObject(text);
    return value && JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  };
  return sorted(a) === sorted(b);
}

/**
 * Brings in what a file holds, entry by entry: the newer by `at` stays. Of two that were kept at the same moment
 * but differ, the device's own stays and the other is set aside as `twin/<time>/<key>`; what cannot be read here
 * gives way and is set aside as `damaged/<time>/<key>`. Brought in twice, a file changes nothing the second time.
 */
export function merge(
  mine: ReadonlyMap<string, string>,
  { entries, setAside }: Omit<Brought, 'made'>,
): Merge {
  const result: Merge = { writes: new Map(), added: 0, newer: 0, kept: 0, twins: 0 };
  const aside = (name: string, text: string): boolean => {
    let key = name;
    for (let count = 2; ; count += 1) {
      const there = result.writes.get(key) ?? mine.get(key);
      if (there === text) return false;
      if (there === undefined) break;
      key = `${name}~${count}`;
    }
    result.writes.set(key, text);
    return true;
  };
  for (const [key, theirs] of entries) {
    const own = mine.get(key);
    const at = timeOf(theirs) ?? 0;
    const ownAt = own === undefined ? -1 : timeOf(own);
    if (own !== undefined && ownAt === undefined && aside(`damaged/${at}/${key}`, own)) result.twins += 1;
    if (own === undefined) result.added += 1;
    else if (at > (ownAt ?? -1)) result.newer += 1;
    else result.kept += 1;
    if (at > (ownAt ?? -1)) result.writes.set(key, theirs);
    else if (at === ownAt && !same(own!, theirs) && aside(`twin/${at}/${key}`, theirs)) result.twins += 1;
  }
  for (const [key, text] of setAside) aside(key, text);
  return result;
}
