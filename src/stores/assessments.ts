import { keys } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

/**
 * One self-assessment: id of each experience → its score. Kept one beside another, so that they can be compared.
 * Key: `tool-assessment/<slug>/<tool>/<when, milliseconds since 1970>`.
 */
export interface Assessment {
  scores: Record<string, number>;
}

const entries = new Map<string, Entry<Assessment>>();

/** How an assessment is stored. */
export const assessmentShape: Shape<Assessment> = {
  version: 1,
  parse: ({ scores }) =>
    typeof scores === 'object' &&
    scores !== null &&
    Object.values(scores).every((score) => Number.isFinite(score))
      ? { scores: scores as Record<string, number> }
      : undefined,
};

/** What is kept of one assessment. */
export function assessmentEntry(slug: string, tool: string, when: number): Entry<Assessment> {
  const key = `tool-assessment/${slug}/${tool}/${when}`;
  let found = entries.get(key);
  if (!found) {
    found = entry({ key, ...assessmentShape });
    entries.set(key, found);
  }
  return found;
}

/** When the assessments of a tool were made, the earliest first; those that live only as long as the page too. */
export function assessmentTimes(slug: string, tool: string): number[] {
  const start = `tool-assessment/${slug}/${tool}/`;
  const all = new Set([...keys(start), ...[...entries.keys()].filter((key) => key.startsWith(start))]);
  return [...all]
    .map((key) => Number(key.slice(start.length)))
    .filter((when) => Number.isSafeInteger(when) && assessmentEntry(slug, tool, when).$value.get())
    .sort((a, b) => a - b);
}
