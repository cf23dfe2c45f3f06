import { isRecent, type Lesson } from './lesson.ts';

/**
 * What becomes of a kept lesson when a window opens. `begin`: there is none. `join`: goes to where it is. `go`:
 * the lesson goes to where this window is. `ask`: the trainer says. `anew`: it was another day's.
 */
export type Opening = 'begin' | 'join' | 'go' | 'ask' | 'anew';

export interface Opened {
  kept: Lesson | undefined;
  /** When a window with it was last open, milliseconds since 1970. */
  seenAt: number;
  /** Whether the address names a slide. */
  linked: boolean;
  /** Whether another window with this lesson is open. */
  others: boolean;
  now: number;
}

/** A direct link wins; an open window is joined; the rest is asked, if it is of today and has begun. */
export function opening({ kept, seenAt, linked, others, now }: Opened): Opening {
  if (!kept) return 'begin';
  if (!others && !isRecent(seenAt, now)) return 'anew';
  if (linked) return 'go';
  return others || kept.index === 0 ? 'join' : 'ask';
}
