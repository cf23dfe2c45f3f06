import type { Practice } from '../course/practice.ts';
import { shuffle } from '../course/questions/shuffle.ts';
import { dueItems, interleave, pick, type ReviewItem } from '../course/review/session.ts';
import { keptSlugs } from '../stores/backup.ts';
import { reviewItems } from '../stores/evidence.ts';
import { loadPractice } from './practice.ts';

/** Chapters worked on, in the book's order, with what they train; those that are no longer in the course are left out. */
export async function workedOn(chapters: string, slugs = keptSlugs()): Promise<Map<string, Practice>> {
  const found = await Promise.all(
    slugs.map(async (slug) => [slug, await loadPractice(chapters, slug)] as const),
  );
  return new Map(
    found
      .flatMap(([slug, practice]) => (practice ? [[slug, practice] as const] : []))
      .sort(([, a], [, b]) => a.number - b.number),
  );
}

/** Everything that is in review. */
export function allItems(practices: ReadonlyMap<string, Practice>): ReviewItem[] {
  return [...practices].flatMap(([slug, practice]) => reviewItems(slug, practice));
}

/** How many of a mixed practice. */
const MIXED = 6;

/** Some of everything there is that is not due: for who wants to practise anyway. */
export function mixed(practices: ReadonlyMap<string, Practice>, now: Date): ReviewItem[] {
  const known = new Map(allItems(practices).map((item) => [`${item.slug}/${item.kind}/${item.id}`, item]));
  const due = new Set(dueItems([...known.values()], now));
  const all = [...practices].flatMap(([slug, { questions, keyPoints }]) =>
    [
      ...Object.keys(questions).map((id) => ({ slug, kind: 'question' as const, id })),
      ...keyPoints.map(({ id }) => ({ slug, kind: 'key-point' as const, id })),
    ].map((item) => known.get(`${slug}/${item.kind}/${item.id}`) ?? { ...item, state: { step: 0, at: 0 } }),
  );
  const rest = all.filter((item) => !due.has(item));
  return interleave(pick(shuffle(rest, now.toISOString()), MIXED));
}
