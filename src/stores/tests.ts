import { entry, type Entry, type Shape } from './entry.ts';

/** The last time a chapter's test was handed in, and the first time it was passed. Key: `test/<slug>`. */
export interface StoredTest {
  right: number;
  total: number;
  /** Ids of the key points to read again. */
  again: string[];
  /** Whether it still lies there handed in; not once it is taken anew. */
  open: boolean;
  /** When it was first passed (milliseconds since 1970); 0: not yet. */
  passedAt: number;
}

/** How a result is stored. */
export const testShape: Shape<StoredTest> = {
  version: 1,
  parse: ({ right, total, again, open, passedAt }) =>
    [right, total, passedAt].every(Number.isFinite) && Array.isArray(again) && typeof open === 'boolean'
      ? ({ right, total, again: again.map(String), open, passedAt } as StoredTest)
      : undefined,
};

/** What is kept of a chapter's test. */
export function testEntry(slug: string): Entry<StoredTest> {
  return entry({ key: `test/${slug}`, ...testShape });
}
