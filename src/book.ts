import { getCollection, getEntry, type CollectionEntry } from 'astro:content';
import type { MissingItem } from './course/draft/missing.ts';
import type { ProseKey } from './course/sections.ts';
import { outline, type Outline } from './course/outline.ts';

export type ProseEntry = CollectionEntry<'prose'>;

let book: Promise<Outline> | undefined;

async function read(): Promise<Outline> {
  const course = await getEntry('course', 'course');
  if (!course) throw new Error('content/course.yaml 读不出来：运行 npm run check 看原因');
  // Drafts are for their authors: the preview shows them, the built site has none of them.
  const chapters = await getCollection('chapters', ({ data }) => import.meta.env.DEV || !data.chapter.draft);
  return outline(course.data, new Map(chapters.map((chapter) => [chapter.id, chapter.data])));
}

/** The whole book's outline, made once a build; in dev made again for every request, as files change. */
export function getBook(): Promise<Outline> {
  if (import.meta.env.DEV) return read();
  book ??= read();
  return book;
}

/** What a draft lacks; nothing of a chapter that is none. In the preview only. */
export async function getMissing(slug: string): Promise<MissingItem[]> {
  return (await getEntry('drafts', slug))?.data.missing ?? [];
}

/** The prose file of a section, if the chapter has it. */
export async function getProse(slug: string, key: ProseKey): Promise<ProseEntry | undefined> {
  return await getEntry('prose', `${slug}/${key}`);
}
