import { keys } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

/** How far a chapter has been read, and where the reader stopped. Key: `reading/<slug>`. */
export interface Reading {
  /** The chapter's title, so that other pages can name it. */
  title: string;
  /** Key of the section the reader stopped in. */
  section: string;
  /** How much of that section lay behind, 0 to 1: holds at any width and text size. */
  fraction: number;
  /** Keys of the sections whose end the reader has reached. */
  read: string[];
}

const START = 'reading/';

/** How reading is stored. */
export const readingShape: Shape<Reading> = {
  version: 1,
  parse: ({ title, section, fraction, read }) =>
    typeof title === 'string' &&
    typeof section === 'string' &&
    typeof fraction === 'number' &&
    fraction >= 0 &&
    fraction <= 1 &&
    Array.isArray(read)
      ? { title, section, fraction, read: read.map(String) }
      : undefined,
};

/** What is kept of reading one chapter. */
export function readingEntry(slug: string): Entry<Reading> {
  return entry({ key: START + slug, ...readingShape });
}

/** The chapter that was read last, on this device. */
export function lastReading(): (Reading & { slug: string }) | undefined {
  return keys(START)
    .map((key) => key.slice(START.length))
    .flatMap((slug) => {
      const reading = readingEntry(slug).$value.get();
      return reading ? [{ ...reading, slug }] : [];
    })
    .sort((a, b) => b.at - a.at)[0];
}

/** Marks a section as read by hand, or takes the mark back; where the reader stopped stays as it is. */
export function markRead(slug: string, title: string, section: string, read: boolean): void {
  const stored = readingEntry(slug);
  const { at: _, ...before } = stored.$value.get() ?? { at: 0, title, section, fraction: 0, read: [] };
  const others = before.read.filter((key) => key !== section);
  stored.set({ ...before, read: read ? [...others, section] : others });
}
