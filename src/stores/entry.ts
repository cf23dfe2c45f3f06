/**
 * Something the learner's device keeps: one entry, one storage key, so that two tabs never overwrite each
 * other's work. To keep a new kind of thing, write a module beside answers.ts: its key, the shape of its
 * value, its version and a `parse` that takes nothing on trust.
 *
 * Stored as JSON: `{"v":1,"at":1767225600000,…value}`; `v` is the shape's version, `at` when it was written.
 * - A changed shape gets the next version and a `migrate` from the one before.
 * - An entry of a newer version is left alone: read as absent, never written. So is one that cannot be set aside.
 * - A damaged entry is moved as it is to `damaged/<time>/<key>`.
 * - An entry whose question, plan… no longer exists stays where it is: nobody asks for it, nobody removes it.
 * - Where storage is refused or full, the value lives as long as the page, and `$trouble` tells.
 *
 * Not @nanostores/persistent: it throws when storage is full, and writes back what it could not decode.
 */
import { atom, type ReadableAtom } from 'nanostores';
import { onOtherTab, read, write, type Refusal } from './device.ts';
import { $trouble } from './trouble.ts';

/** What a kind of entry looks like, wherever it lies. */
export interface Shape<T extends object> {
  version: number;
  /** The value where `stored` (without `v` and `at`) has the shape of this version, else `undefined`. */
  parse(stored: Record<string, unknown>): T | undefined;
  /** Makes this version's shape out of an older one. */
  migrate?(stored: Record<string, unknown>, version: number): Record<string, unknown>;
}

export interface EntryOptions<T extends object> extends Shape<T> {
  /** Without the site's prefix, for example `answer/sincere-apology/first-words`. */
  key: string;
}

export interface Entry<T extends object> {
  /** The value, and when it was kept (milliseconds since 1970). Follows this page and other tabs. */
  $value: ReadableAtom<(T & { at: number }) | undefined>;
  /** Keeps a value, or says why it lives only as long as the page. */
  set(value: T): Refusal | 'newer' | undefined;
  /** Takes the value back. */
  remove(): void;
}

/** Entry key → reads it again; filled by every entry of the page, told of by other tabs. */
const followers = new Map<string, () => void>();

function follow(key: string, reread: () => void): void {
  if (followers.size === 0)
    onOtherTab((changed) => {
      if (changed === undefined) for (const each of followers.values()) each();
      else followers.get(changed)?.();
    });
  followers.set(key, reread);
}

/** Tells every entry of the page to read itself again: for who has written many of them at once. */
export function rereadAll(): void {
  for (const reread of followers.values()) reread();
}

/** What a stored text holds, nothing taken on trust. */
export function decode<T extends object>(
  text: string,
  { version, parse, migrate }: Shape<T>,
): (T & { at: number }) | 'newer' | 'damaged' {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const { v, at, ...rest } = Object(stored) as Record<string, unknown>;
  if (!Number.isInteger(v) || typeof at !== 'number') return 'damaged';
  if ((v as number) > version) return 'newer';
  const value = parse(v === version ? rest : (migrate?.(rest, v as number) ?? {}));
  return value ? { ...value, at } : 'damaged';
}

/** An entry under its key; reads it at once. */
export function entry<T extends object>(options: EntryOptions<T>): Entry<T> {
  const { key, version } = options;
  const $value = atom<(T & { at: number }) | undefined>();
  let untouchable = false;

  const reread = () => {
    const text = read(key);
    const found = text === undefined ? undefined : decode(text, options);
    untouchable = found === 'newer';
    if (found === 'damaged') {
      untouchable = write(`damaged/${Date.now()}/${key}`, text) !== undefined;
      if (!untouchable) write(key, undefined);
    }
    if (typeof found === 'string') $trouble.set(found);
    $value.set(typeof found === 'string' ? undefined : found);
  };
  reread();
  follow(key, reread);

  return {
    $value,
    set(value) {
      const at = Date.now();
      $value.set({ ...value, at });
      const refusal = untouchable ? 'newer' : write(key, JSON.stringify({ v: version, at, ...value }));
      if (refusal) $trouble.set(refusal);
      return refusal;
    },
    remove() {
      $value.set(undefined);
      if (!untouchable) write(key, undefined);
    },
  };
}
