/**
 * A countdown, kept as points in time and not as a number that is counted down: a page that sleeps, is hidden or
 * reloaded, and a day that ends, change nothing about when it is over. All times are milliseconds; `now` is
 * milliseconds since 1970 (`Date.now()`), handed in by who asks.
 */
export interface Clock {
  /** What it was set to. */
  length: number;
  /** What was left when it was last started, stopped or changed; 0 or less where it is over. */
  left: number;
  /** When it was started; missing where it stands still. */
  since?: number;
  /** Stands still only because the screen is black; goes on by itself afterwards. */
  held?: true;
}

/** `ready`: not begun. `held`: stopped by the black screen. `over`: the time is up. */
export type ClockPhase = 'ready' | 'running' | 'stopped' | 'held' | 'over';

export const MINUTE = 60_000;

/** The longest a clock can be set to: what its four digits can show. */
export const LONGEST = 99 * MINUTE;

/** How long after its end a clock is of no more interest to anybody: who finds it then finds it set back. */
const STALE = 12 * 60 * MINUTE;

const within = (length: number) => Math.min(Math.max(length, 0), LONGEST);

/** A clock that waits to be started. */
export function setClock(length: number): Clock {
  return { length: within(length), left: within(length) };
}

/** What is left; below 0 it has been over for that long. A computer whose time was put back costs nothing. */
export function remaining({ left, since }: Clock, now: number): number {
  return since === undefined ? left : left - Math.max(now - since, 0);
}

/** How it stands. */
export function phaseOf(clock: Clock, now: number): ClockPhase {
  if (remaining(clock, now) <= 0) return 'over';
  if (clock.since !== undefined) return 'running';
  if (clock.held) return 'held';
  return clock.left === clock.length ? 'ready' : 'stopped';
}

/** Lets it run. One that is over stays over. */
export function startClock(clock: Clock, now: number): Clock {
  const { length, left } = clock;
  return clock.since !== undefined || left <= 0 ? clock : { length, left, since: now };
}

/** Stops it where it is. One that is over goes on telling how long it has been over. */
export function stopClock(clock: Clock, now: number): Clock {
  return phaseOf(clock, now) === 'over' ? clock : { length: clock.length, left: remaining(clock, now) };
}

/**
 * Adds (or, below 0, takes away) time; running stays running. One that is over gets the time from now and runs:
 * who adds a minute after the bell wants that minute. Before it was started, what it is set to changes.
 */
export function addTime(clock: Clock, time: number, now: number): Clock {
  const phase = phaseOf(clock, now);
  if (phase === 'ready') return setClock(clock.length + time);
  if (phase === 'over') return time > 0 ? { length: clock.length, left: within(time), since: now } : clock;
  const left = within(remaining(clock, now) + time);
  const { length, held } = clock;
  // Nothing left is the end, here and now, not the moment it was begun.
  if (left === 0 || clock.since !== undefined) return { length, left, since: now };
  return held ? { length, left, held } : { length, left };
}

/** Back to what it was set to, standing still. */
export function resetClock({ length }: Clock): Clock {
  return setClock(length);
}

/** Stops a running clock for as long as the screen is black. */
export function holdClock(clock: Clock, now: number): Clock {
  return phaseOf(clock, now) === 'running' ? { ...stopClock(clock, now), held: true } : clock;
}

/** Lets a clock go on that only the black screen had stopped. */
export function releaseClock(clock: Clock, now: number): Clock {
  return clock.held ? startClock(clock, now) : clock;
}

/** What is found again later: a clock whose end is long past is set back. */
export function freshen(clock: Clock, now: number): Clock {
  return remaining(clock, now) < -STALE ? resetClock(clock) : clock;
}
