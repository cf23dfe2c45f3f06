import { keys, read } from './device.ts';
import { entry, type Entry } from './entry.ts';

/** What a learner wrote to one question, as it stands. Key: `text/<slug>/<id>`; in a test `test-text/<slug>/<id>`. */
export interface StoredText {
  text: string;
}

/** Where it was written: on the reading page, or in the chapter test, which keeps its texts apart. */
export type TextPlace = 'text' | 'test-text';

const entries = new Map<string, Entry<StoredText>>();

const VERSION = 1;
const parse = ({ text }: Record<string, unknown>) => (typeof text === 'string' ? { text } : undefined);

/** What is kept of one text; one entry for the whole page, so that it lives there where storage refuses it. */
export function textEntry(slug: string, id: string, place: TextPlace = 'text'): Entry<StoredText> {
  const key = `${place}/${slug}/${id}`;
  let found = entries.get(key);
  if (!found) {
    found = entry({ key, version: VERSION, parse });
    entries.set(key, found);
  }
  return found;
}

/**
 * The text as the device has it this very moment: another tab may have written it and not been heard of yet.
 * Empty where there is none, or none that this version can read.
 */
export function textOnDevice(slug: string, id: string, place: TextPlace = 'text'): string {
  try {
    const stored = Object(JSON.parse(read(`${place}/${slug}/${id}`) ?? 'null')) as Record<string, unknown>;
    return stored['v'] === VERSION ? (parse(stored)?.text ?? '') : '';
  } catch {
    return '';
  }
}

/** Ids of the questions of a chapter to which something is kept. */
export function writtenIds(slug: string): string[] {
  const start = `text/${slug}/`;
  return keys(start).map((key) => key.slice(start.length));
}
