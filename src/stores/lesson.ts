import { parseLesson, type Lesson } from '../course/lesson/lesson.ts';
import { entry, type Entry, type Shape } from './entry.ts';
import { lessonEntry } from './lesson-entry.ts';

/** How a lesson is stored. */
export const lessonShape: Shape<Lesson> = { version: 1, parse: parseLesson };

/** Where the lesson of a chapter is: one for all windows. Key: `lesson/<slug>`. */
export function lessonState(slug: string): Entry<Lesson> {
  return lessonEntry({ key: `lesson/${slug}`, ...lessonShape });
}

const seen = new Map<string, Entry<object>>();

/**
 * When a window with the lesson was last open: the time of the entry itself. Apart from the lesson, so that
 * noting it never overwrites a slide that another window has just gone to. Key: `lesson-seen/<slug>`.
 */
export function seenEntry(slug: string): Entry<object> {
  const found =
    seen.get(slug) ?? entry<object>({ key: `lesson-seen/${slug}`, version: 1, parse: () => ({}) });
  seen.set(slug, found);
  return found;
}
