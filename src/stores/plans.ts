import { keys, onOtherTab } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

export const RESULTS = ['did', 'partly', 'not-yet'] as const;

/** What came of a plan; `''` as long as nobody has looked back. */
export type PlanResult = (typeof RESULTS)[number] | '';

/**
 * An if–then plan the learner has made their own. Key: `plan/<slug>/<id>`; the id is that of the chapter's plan
 * it was taken over from, or one of `newPlanId`.
 */
export interface StoredPlan {
  if: string;
  then: string;
  /** Id of the key point it puts to work; `''` where the learner has not named one. */
  keyPoint: string;
  /** The day to look back on it, `2026-12-08`; `''`: none. */
  lookBack: string;
  result: PlanResult;
  /** What came of it, in the learner's words. */
  outcome: string;
}

const START = 'plan/';
const DAY = /^(\d{4}-\d{2}-\d{2})?$/;

/** How a plan is stored. */
export const planShape: Shape<StoredPlan> = {
  version: 1,
  parse: (stored) => {
    const { if: when, then, keyPoint, lookBack, result, outcome } = stored;
    return [when, then, keyPoint, lookBack, outcome].every((text) => typeof text === 'string') &&
      DAY.test(lookBack as string) &&
      (result === '' || (RESULTS as readonly unknown[]).includes(result))
      ? ({ if: when, then, keyPoint, lookBack, result, outcome } as StoredPlan)
      : undefined;
  },
};

const entries = new Map<string, Entry<StoredPlan>>();

/** What is kept of one plan; one entry for all that show it on a page. */
export function planEntry(slug: string, id: string): Entry<StoredPlan> {
  const key = `${START}${slug}/${id}`;
  const found = entries.get(key) ?? makeEntry(key);
  entries.set(key, found);
  return found;
}

function makeEntry(key: string): Entry<StoredPlan> {
  return entry({ key, ...planShape });
}

/** Where plans are kept: of one chapter, or of all. */
export function planKeys(slug?: string): { slug: string; id: string }[] {
  return keys(slug === undefined ? START : `${START}${slug}/`).flatMap((key) => {
    const [, chapter, id] = key.split('/');
    return chapter && id ? [{ slug: chapter, id }] : [];
  });
}

/** An id for a plan of the learner's own, unlike any other on any device. */
export function newPlanId(): string {
  const [random] = crypto.getRandomValues(new Uint32Array(1));
  return `own-${Date.now().toString(36)}-${random!.toString(36)}`;
}

/** Calls back when another tab has changed any plan (of a chapter). */
export function onPlansElsewhere(listener: () => void, slug?: string): void {
  onOtherTab((key) => {
    if (key === undefined || key.startsWith(slug === undefined ? START : `${START}${slug}/`)) listener();
  });
}
