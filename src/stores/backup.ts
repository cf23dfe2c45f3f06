/** All that the device keeps, at once: to see it, take it out, bring it in, take it back. */
import { isLesson, isSetAside, slugOf } from '../course/backup/keys.ts';
import { keys, onOtherTab, read, write, type Refusal } from './device.ts';
import { rereadAll } from './entry.ts';

/** Key → text of everything the site keeps here. */
export function everything(): Map<string, string> {
  return new Map(
    keys('').flatMap((key) => {
      const text = read(key);
      return text === undefined ? [] : [[key, text] as const];
    }),
  );
}

/** Slugs of the chapters something of the learner's is kept of. */
export function keptSlugs(): string[] {
  return [...new Set(keys('').flatMap((key) => (isLesson(key) ? [] : (slugOf(key) ?? []))))];
}

/** Keys of what was set aside. */
export function setAsideKeys(): string[] {
  return keys('').filter(isSetAside).sort();
}

/** The text under a key as it is, whatever it is. */
export function rawText(key: string): string {
  return read(key) ?? '';
}

const listeners = new Set<() => void>();

/** Calls back when many entries were changed at once here, or any in another tab. */
export function onAnyChange(listener: () => void, signal: AbortSignal): void {
  listeners.add(listener);
  signal.addEventListener('abort', () => listeners.delete(listener));
  onOtherTab(() => signal.aborted || listener());
}

/**
 * Writes (or, `undefined`, removes) many entries: all of them, or, where the device refuses one, none.
 */
export function writeAll(writes: ReadonlyMap<string, string | undefined>): Refusal | undefined {
  const before: [string, string | undefined][] = [];
  let refusal: Refusal | undefined;
  for (const [key, text] of writes) {
    before.push([key, read(key)]);
    refusal = write(key, text);
    if (refusal) break;
  }
  // First what is new goes, so that there is room for what was.
  if (refusal) {
    for (const [key] of before) write(key, undefined);
    for (const [key, text] of before) if (text !== undefined) write(key, text);
  }
  rereadAll();
  for (const listener of listeners) listener();
  return refusal;
}
