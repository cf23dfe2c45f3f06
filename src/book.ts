import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { ProseKey } from './course/sections.ts';
import { outline, type Outline } from './course/outline.ts';

export type ProseEntry = CollectionEntry<'prose'>;

let book: Promise<Outline> | undefined;

async function read(): Promise<Outline> {
  const course = await getEntry('course', 'course');
  if (!course) throw new Error('content/course.yaml 读不出来：运行 npm run check 看原因');
  const chapters = await getCollection('chapters');
  return outline(course.data, new Map(chapters.map((chapter) => [chapter.id, chapter.data])));
}

/** The whole book's outline, made once a build; in dev made again for every request, as files change. */
export function getBook(): Promise<Outline> {
  if (import.meta.env.DEV) return read();
  book ??= read();
  return book;
}

/** The prose file of a section, if the chapter has it. */
export async function getProse(slug: string, key: ProseKey): Promise<ProseEntry | undefined> {
  return await getEntry('prose', `${slug}/${key}`);
}
