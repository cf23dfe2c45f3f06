/**
 * Clocks of a lesson, shared by all its windows: `clock/<slug>/<id>`, an entry each. Points in time are kept, not
 * counts: after a reload or a crash a clock goes on as if nothing had been. `clock-sound`: whether they ring.
 */
import { LONGEST, type Clock } from '../course/clock/clock.ts';
import { keys } from './device.ts';
import type { Entry, Shape } from './entry.ts';
import { lessonEntry } from './lesson-entry.ts';

const isTime = (value: unknown): value is number =>
  typeof value === 'number' && value >= 0 && value <= LONGEST;

/** How a clock is stored. */
export const clockShape: Shape<Clock> = {
  version: 1,
  parse: ({ length, left, since, held }) =>
    isTime(length) &&
    isTime(left) &&
    (since === undefined || Number.isFinite(since)) &&
    (held === undefined || held === true)
      ? {
          length,
          left,
          ...(since === undefined ? {} : { since: since as number }),
          ...(held ? { held } : {}),
        }
      : undefined,
};

/** What is kept of a clock of a chapter's lesson. */
export function clockEntry(slug: string, id: string): Entry<Clock> {
  return lessonEntry({ key: `clock/${slug}/${id}`, ...clockShape });
}

/** Ids of the clocks of a chapter's lesson that are kept on this device. */
export function keptClocks(slug: string): string[] {
  const start = `clock/${slug}/`;
  return keys(start).map((key) => key.slice(start.length));
}

/** Whether clocks ring on this device. */
export function clockSound(): Entry<{ on: boolean }> {
  return lessonEntry({
    key: 'clock-sound',
    version: 1,
    parse: ({ on }) => (typeof on === 'boolean' ? { on } : undefined),
  });
}
