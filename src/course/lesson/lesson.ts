/**
 * Where a lesson is and how long it has been there. Time is kept as points, not as a number that is counted up:
 * two windows, a reload or a computer that slept change nothing. Times are milliseconds, `now` since 1970.
 */

/** A slide, as the deck names it. */
export interface Place {
  slide: string;
  section: string;
  /** From 0; the title is 0. */
  index: number;
  count: number;
}

export interface Lesson extends Place {
  black: boolean;
  /** When the title slide was left for the first time; absent before that. */
  startedAt?: number;
  /** Since when time of this section runs; absent while it stands still. */
  since?: number;
  /** Section → time spent in it, up to `since`. */
  spent: Record<string, number>;
  /** People in the room, where somebody has said. */
  people?: number;
  /** Time that was left out, as the computer slept or everything was closed; until somebody has seen it. */
  leftOut?: number;
}

/** So long after it was last seen open, a lesson is the one of another day. */
const RECENT = 12 * 3_600_000;

/** Longer than browsers ever keep a hidden page from looking at the clock. */
const SLEPT = 150_000;

export const newLesson = (place: Place): Lesson => ({ ...place, black: false, spent: {} });

/** Puts the running time into its section. */
function settle(lesson: Lesson, now: number): Lesson {
  const { since, section, spent } = lesson;
  if (since === undefined) return lesson;
  return {
    ...lesson,
    since: now,
    spent: { ...spent, [section]: (spent[section] ?? 0) + Math.max(0, now - since) },
  };
}

/** Goes to a slide. The time of the lesson begins when the title is left. */
export function arrive(lesson: Lesson, place: Place, now: number): Lesson {
  const begins = lesson.startedAt === undefined && place.index > 0;
  const settled = place.section === lesson.section ? lesson : settle(lesson, now);
  return { ...settled, ...place, ...(begins ? { startedAt: now, since: now } : {}) };
}

/** Lets the time stand still, for a break. */
export function pause(lesson: Lesson, now: number): Lesson {
  const { since: _, ...rest } = settle(lesson, now);
  return rest;
}

/** Lets it go on. */
export function goOn(lesson: Lesson, now: number): Lesson {
  return lesson.startedAt === undefined || lesson.since !== undefined ? lesson : { ...lesson, since: now };
}

/** Begins the time anew, at this slide. */
export function restartTime(lesson: Lesson, now: number): Lesson {
  return { ...lesson, startedAt: now, since: now, spent: {} };
}

/** How long nobody saw the lesson: the computer slept, or every window was closed. 0 for what is no gap. */
export function gap(lastSeen: number, now: number): number {
  return now - lastSeen > SLEPT ? now - lastSeen : 0;
}

/** Takes time out of the section that runs, and notes it. */
export function leaveOut(lesson: Lesson, time: number): Lesson {
  if (lesson.since === undefined || time <= 0) return lesson;
  return { ...lesson, since: lesson.since + time, leftOut: (lesson.leftOut ?? 0) + time };
}

/** Says that what was left out has been seen, and counts it in after all where that is wanted. */
export function settleLeftOut(lesson: Lesson, countIn: boolean): Lesson {
  const { leftOut = 0, ...rest } = lesson;
  return countIn && rest.since !== undefined ? { ...rest, since: Math.max(0, rest.since - leftOut) } : rest;
}

/** Section → time spent in it. A computer whose clock was put back costs nothing. */
export function spentBy(lesson: Lesson, now: number): Record<string, number> {
  return settle(lesson, now).spent;
}

/** Whether somebody who opens the chapter again should be asked to go on. */
export function isRecent(lastSeen: number, now: number): boolean {
  return now - lastSeen < RECENT;
}

/** A lesson out of what was stored. */
export function parseLesson(stored: Record<string, unknown>): Lesson | undefined {
  const { slide, section, index, count, black, startedAt, since, spent, people, leftOut } = stored;
  const isTime = (value: unknown) => value === undefined || (typeof value === 'number' && value >= 0);
  const isNumber = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
  const ok =
    typeof slide === 'string' &&
    typeof section === 'string' &&
    isNumber(index) &&
    isNumber(count) &&
    typeof black === 'boolean' &&
    isTime(startedAt) &&
    isTime(since) &&
    isTime(leftOut) &&
    typeof spent === 'object' &&
    spent !== null &&
    Object.values(spent).every((time) => typeof time === 'number' && time >= 0) &&
    (people === undefined || (isNumber(people) && (people as number) > 0));
  if (!ok) return undefined;
  const kept = { slide, section, index, count, black, startedAt, since, spent, people, leftOut };
  return Object.fromEntries(
    Object.entries(kept).filter(([, value]) => value !== undefined),
  ) as unknown as Lesson;
}
