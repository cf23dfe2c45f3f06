import { isLesson, isSetAside } from './keys.ts';

/**
 * The file a learner takes their work along in. JSON, in this order:
 *
 * - `format`: always `jiangxin-ketang/progress`; it stands first, so that a file cut off is still known as ours.
 * - `version`: of this shape, now 1. A changed shape gets the next number; older files stay readable.
 * - `course`: the course's title. Work of another course has other chapters: it is not taken in.
 * - `made`: when it was written (milliseconds since 1970).
 * - `entries`: key → entry, as src/stores keeps them: an object with its own version `v`, the time `at` it was
 *   kept, and what it holds. Every module of src/stores names its keys and shapes.
 * - `setAside`: key → text of what could not be read or had a twin (merge.ts): as it was found, to lose nothing.
 */
export interface Backup {
  format: typeof FORMAT;
  version: number;
  course: string;
  made: number;
  entries: Record<string, object>;
  setAside: Record<string, string>;
}

export const FORMAT = 'jiangxin-ketang/progress';
export const VERSION = 1;

/** Files above this are not even read: all a browser keeps for a site is smaller. */
export const MAX_BYTES = 20_000_000;

/** What JSON makes of a text; `undefined` where it is no object. */
export function parseObject(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it is an entry as src/stores writes them, whatever it holds. */
export function isEntry(value: unknown): value is object {
  const { v, at } = Object(value) as Record<string, unknown>;
  return Number.isInteger(v) && (v as number) > 0 && Number.isFinite(at) && (at as number) >= 0;
}

/** Writes the file. `stored`: key → text of everything the device keeps; what is a lesson's stays out. */
export function writeBackup(stored: ReadonlyMap<string, string>, course: string, now: Date): string {
  const backup: Backup = {
    format: FORMAT,
    version: VERSION,
    course,
    made: now.getTime(),
    entries: {},
    setAside: {},
  };
  for (const [key, text] of stored) {
    if (isLesson(key)) continue;
    const value = isSetAside(key) ? undefined : parseObject(text);
    if (value && isEntry(value)) backup.entries[key] = value;
    else backup.setAside[isSetAside(key) ? key : `damaged/${now.getTime()}/${key}`] = text;
  }
  return `${JSON.stringify(backup, undefined, 1)}\n`;
}
