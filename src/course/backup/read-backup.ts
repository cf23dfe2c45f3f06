import { FORMAT, isEntry, parseObject, VERSION } from './format.ts';
import { isKey, isSetAside } from './keys.ts';

/** Why a file is not taken in. */
export type Fault = 'not-ours' | 'cut-off' | 'newer' | 'other-course' | 'wrong-types';

/** What a file brings: key → text as the device keeps it. */
export interface Brought {
  entries: Map<string, string>;
  setAside: Map<string, string>;
  made: number;
}

const plain = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;

/**
 * Reads a file, all of it or nothing.
 * @param fits whether an entry's text can be read under its key; of kinds it does not know it says yes
 */
export function readBackup(
  text: string,
  course: string,
  fits: (key: string, text: string) => boolean,
): Brought | Fault {
  const file = parseObject(text.replace(/^\ufeff/, ''));
  if (!file) return text.slice(0, 200).includes(`"${FORMAT}"`) ? 'cut-off' : 'not-ours';
  if (file['format'] !== FORMAT) return 'not-ours';
  const { version, course: theirs, made } = file;
  if (typeof version !== 'number') return 'wrong-types';
  if (version > VERSION) return 'newer';
  const entries = plain(file['entries']);
  const setAside = plain(file['setAside']);
  if (typeof theirs !== 'string' || !Number.isFinite(made) || !entries || !setAside) return 'wrong-types';
  if (theirs !== course) return 'other-course';
  const brought: Brought = { entries: new Map(), setAside: new Map(), made: made as number };
  for (const [key, value] of Object.entries(entries)) {
    if (!isKey(key) || isSetAside(key) || !isEntry(value)) return 'wrong-types';
    const entry = JSON.stringify(value);
    if (!fits(key, entry)) return 'wrong-types';
    brought.entries.set(key, entry);
  }
  for (const [key, value] of Object.entries(setAside)) {
    if (!isKey(key) || !isSetAside(key) || typeof value !== 'string') return 'wrong-types';
    brought.setAside.set(key, value);
  }
  return brought;
}
