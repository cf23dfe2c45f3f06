import { dayNumber, dayOf } from '../calendar-day.ts';

/** Days after which an item comes back; fixed (expanding ones have shown no gain), then it is done. */
export const INTERVALS = [1, 7, 30] as const;

/** How far the review of an item has come, and when that was. */
export interface ReviewState {
  /** How many intervals lie behind. */
  step: number;
  /** Milliseconds since 1970. */
  at: number;
}

/** How an item came to be reviewed. `wrong`: a question answered wrong just then, which begins everything anew. */
export interface Begin {
  at: number;
  wrong: boolean;
}

/**
 * Where an item stands: reviewed, or only begun, or begun anew because it was answered wrong since.
 * `undefined`: there is nothing to review.
 */
export function stateOf(
  begin: Begin | undefined,
  reviewed: ReviewState | undefined,
): ReviewState | undefined {
  if (!reviewed) return begin && { step: 0, at: begin.at };
  return begin?.wrong && begin.at > reviewed.at ? { step: 0, at: begin.at } : reviewed;
}

/**
 * The number of the day (calendar-day.ts) an item is due; `undefined` once it is done. Days are those of the
 * calendar where the learner is: neither summer time nor a journey moves an item by more than the day it is there.
 * What was kept by a clock that ran ahead by more than a day is due at once, or it might never come back.
 */
export function dueDay({ step, at }: ReviewState, now: Date): number | undefined {
  const interval = INTERVALS[step];
  if (interval === undefined) return undefined;
  const today = dayNumber(dayOf(now));
  const day = dayNumber(dayOf(new Date(at)));
  return day > today + 1 || Number.isNaN(day) ? today : day + interval;
}

/** The step after a review: on where it was known, from the start where not. */
export function nextStep(step: number, right: boolean): number {
  return right ? Math.min(step + 1, INTERVALS.length) : 0;
}
