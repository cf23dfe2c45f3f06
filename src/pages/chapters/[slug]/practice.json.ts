import type { APIRoute } from 'astro';
import { getBook } from '../../../book.ts';
import type { OutlinedChapter } from '../../../course/outline.ts';
import { practiceOf } from '../../../course/practice.ts';

export async function getStaticPaths() {
  const { chapters } = await getBook();
  return chapters.map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }));
}

/** What pages about the learner's own work need of the chapter (course/practice.ts). */
export const GET: APIRoute<{ chapter: OutlinedChapter }> = ({ props }) =>
  Response.json(practiceOf(props.chapter));
