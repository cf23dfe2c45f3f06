import { MINUTE, phaseOf, remaining, type Clock } from './clock.ts';

/** A longer time than this between two looks at a clock: the computer slept, or the page was put away. */
export const NAP = 5_000;

/**
 * What a look at a clock finds that has to be said since the look before, once each:
 * `last-minute`; `over`: the end, just now; `over-late`: the end passed while nobody could look.
 */
export type Event = 'last-minute' | 'over' | 'over-late';

/** @param before when it was last looked at (as `now`); a clock that was changed in between is looked at anew */
export function eventBetween(clock: Clock, before: number, now: number): Event | undefined {
  if (clock.since === undefined) return undefined;
  const [was, is] = [remaining(clock, Math.max(before, clock.since)), remaining(clock, now)];
  if (was > 0 && is <= 0) return -is > NAP ? 'over-late' : 'over';
  // A clock of one minute is in its last from the beginning: nothing new.
  return was > MINUTE && is <= MINUTE ? 'last-minute' : undefined;
}

/** `5:00`; seconds are rounded up, so that it says 0:00 when it is over and not before. */
export function digits(time: number): string {
  const seconds = Math.ceil(Math.abs(time) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** A time in words: 5分钟, 1分20秒, 2小时5分钟. */
export function inWords(time: number): string {
  const seconds = Math.round(Math.abs(time) / 1000);
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  if (hours > 0) return `${hours}小时${minutes > 0 ? `${minutes}分钟` : ''}`;
  if (minutes > 0) return rest > 0 ? `${minutes}分${rest}秒` : `${minutes}分钟`;
  return `${rest}秒`;
}

/** How the clock stands, in a few words beside its digits. `late`: nobody could look when it ended. */
export function stateInWords(clock: Clock, now: number, late = false): string {
  const over = -remaining(clock, now);
  switch (phaseOf(clock, now)) {
    case 'ready':
      return '还没开始';
    case 'running':
      return '进行中';
    case 'stopped':
      return '停着';
    case 'held':
      return '黑屏，停着';
    case 'over':
      if (late) return `电脑睡着时时间就到了，已过${inWords(over)}`;
      return over < MINUTE ? '时间到' : `时间到，已过${inWords(over - (over % MINUTE))}`;
  }
}
