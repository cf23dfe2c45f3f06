import { keys, read } from './device.ts';
import { decode, entry, type Entry, type Shape } from './entry.ts';

/**
 * What a learner wrote to one question, as it stands. Key: `text/<slug>/<id>`; in a test `test-text/…`, in a
 * review `review-text/…`.
 */
export interface StoredText {
  text: string;
}

/** Where it was written: on the reading page, or in test or review, which keep their texts apart. */
export type TextPlace = 'text' | 'test-text' | 'review-text';

const entries = new Map<string, Entry<StoredText>>();

/** How a text is stored. */
export const textShape: Shape<StoredText> = {
  version: 1,
  parse: ({ text }) => (typeof text === 'string' ? { text } : undefined),
};

/** What is kept of one text; one entry for the whole page, so that it lives there where storage refuses it. */
export function textEntry(slug: string, id: string, place: TextPlace = 'text'): Entry<StoredText> {
  const key = `${place}/${slug}/${id}`;
  let found = entries.get(key);
  if (!found) {
    found = entry({ key, ...textShape });
    entries.set(key, found);
  }
  return found;
}

/**
 * The text as the device has it this very moment: another tab may have written it and not been heard of yet.
 * Empty where there is none, or none that this version can read.
 */
export function textOnDevice(slug: string, id: string, place: TextPlace = 'text'): string {
  const found = decode(read(`${place}/${slug}/${id}`) ?? '', textShape);
  return typeof found === 'string' ? '' : found.text;
}

/** Ids of the questions of a chapter to which something is kept. */
export function writtenIds(slug: string): string[] {
  const start = `text/${slug}/`;
  return keys(start).map((key) => key.slice(start.length));
}
