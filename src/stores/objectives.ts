import { entry, type Entry, type Shape } from './entry.ts';

/** Ids of the objectives a learner has ticked. Key: `objectives/<slug>/<before or after>`. */
export interface TickedObjectives {
  ticked: string[];
}

export type Moment = 'before' | 'after';

/** How ticks are stored. */
export const objectivesShape: Shape<TickedObjectives> = {
  version: 1,
  parse: ({ ticked }) => (Array.isArray(ticked) ? { ticked: ticked.map(String) } : undefined),
};

const entries = new Map<string, Entry<TickedObjectives>>();

/** What is ticked of a chapter before or after reading; one entry for all lists of a page. */
export function objectivesEntry(slug: string, moment: Moment): Entry<TickedObjectives> {
  const key = `objectives/${slug}/${moment}`;
  let found = entries.get(key);
  if (!found) {
    found = entry({ key, ...objectivesShape });
    entries.set(key, found);
  }
  return found;
}
