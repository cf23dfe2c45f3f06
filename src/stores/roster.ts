import { entry, type Entry } from './entry.ts';

/** Whose card is whose: the name of card 1, 2, 3…, and how many cards were handed out. Key: `roster`. */
export interface KeptRoster {
  names: string[];
  /** Cards handed out, 1 to 40. */
  handedOut: number;
}

/** What is kept of a class. It stays on the trainer's device: no backup file takes it along. */
export function rosterEntry(): Entry<KeptRoster> {
  return entry({
    key: 'roster',
    version: 1,
    parse: ({ names, handedOut }) =>
      Array.isArray(names) &&
      names.every((name) => typeof name === 'string') &&
      Number.isInteger(handedOut) &&
      (handedOut as number) >= 1 &&
      (handedOut as number) <= 40
        ? { names: names as string[], handedOut: handedOut as number }
        : undefined,
  });
}
