import type { APIRoute } from 'astro';
import { getBook } from '../../../book.ts';
import type { OutlinedChapter } from '../../../course/outline.ts';

/**
 * The points a learner marks himself on: question id → id and key point of each, in the order the answers
 * section has them. A file of its own, for only who marks needs it.
 */
export async function getStaticPaths() {
  const { chapters } = await getBook();
  return chapters.map((chapter) => ({ params: { slug: chapter.slug }, props: { chapter } }));
}

export const GET: APIRoute<{ chapter: OutlinedChapter }> = ({ props: { chapter } }) =>
  Response.json(
    Object.fromEntries(
      chapter.data.answers.answers.map(({ question, points }) => [
        question,
        points.map(({ id, keyPoint = '' }) => [id, keyPoint]),
      ]),
    ),
  );
