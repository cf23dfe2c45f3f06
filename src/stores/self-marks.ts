import { keys } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

/** One point of a reference answer, as the learner judged the own answer by it. */
export interface MarkedPoint {
  id: string;
  /** The key point it rests on; empty where it rests on none. */
  keyPoint: string;
  /** Whether the learner found it in what he wrote. */
  marked: boolean;
  /** When it was judged, or last judged anew (milliseconds since 1970). */
  at: number;
}

/**
 * How a learner marked what he wrote, to a writing question or a short answer alike.
 * Key: `self-marks/<slug>/<id>`. What it says of mastery: `points`, each with its key point and time.
 */
export interface SelfMarks {
  /** Every point there was to judge by, marked or not; empty as long as nothing was judged. */
  points: MarkedPoint[];
  /** Whether the reference answer was looked at before anything was written. */
  seenFirst: boolean;
}

const START = 'self-marks/';
const entries = new Map<string, Entry<SelfMarks>>();

function isPoint(value: unknown): value is MarkedPoint {
  const { id, keyPoint, marked, at } = Object(value) as Record<string, unknown>;
  return (
    typeof id === 'string' &&
    typeof keyPoint === 'string' &&
    typeof marked === 'boolean' &&
    Number.isFinite(at)
  );
}

/** How marks are stored. */
export const selfMarksShape: Shape<SelfMarks> = {
  version: 1,
  parse: ({ points, seenFirst }) =>
    Array.isArray(points) && points.every(isPoint) && typeof seenFirst === 'boolean'
      ? { points, seenFirst }
      : undefined,
};

/** What is kept of the marks for one question; one entry for the whole page. */
export function selfMarksEntry(slug: string, question: string): Entry<SelfMarks> {
  const key = `${START}${slug}/${question}`;
  let found = entries.get(key);
  if (!found) {
    found = entry({ key, ...selfMarksShape });
    entries.set(key, found);
  }
  return found;
}

/** All self-marking kept for a chapter, by question; for mastery and review. */
export function selfMarksOf(slug: string): (SelfMarks & { question: string; at: number })[] {
  const start = `${START}${slug}/`;
  return keys(start).flatMap((key) => {
    const question = key.slice(start.length);
    const kept = selfMarksEntry(slug, question).$value.get();
    return kept ? [{ ...kept, question }] : [];
  });
}
