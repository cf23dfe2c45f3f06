import { keys } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

export type ReviewKind = 'question' | 'key-point';

/** How far the review of an item has come. Key: `review/<slug>/<question or key-point>/<id>`. */
export interface StoredReview {
  /** How many of the intervals (course/review/schedule.ts) lie behind; at their number the item is done. */
  step: number;
  /** Whether it was known the last time. */
  right: boolean;
}

const START = 'review/';

/** How a review is stored. */
export const reviewShape: Shape<StoredReview> = {
  version: 1,
  parse: ({ step, right }) =>
    Number.isInteger(step) && (step as number) >= 0 && typeof right === 'boolean'
      ? { step: step as number, right }
      : undefined,
};

/** What is kept of reviewing one item. */
export function reviewEntry(slug: string, kind: ReviewKind, id: string): Entry<StoredReview> {
  return entry({ key: `${START}${slug}/${kind}/${id}`, ...reviewShape });
}

/** Chapters of which something is in review. */
export function reviewedSlugs(): string[] {
  return [...new Set(keys(START).map((key) => key.split('/')[1]!))];
}
