import { dayNumber, dayOf } from '../calendar-day.ts';
import { dueDay, type ReviewState } from './schedule.ts';

/** What can be reviewed: a question, or a key point. */
export interface ReviewItem {
  slug: string;
  kind: 'question' | 'key-point';
  id: string;
  state: ReviewState;
}

/** A few minutes a day. */
export const SESSION = 8;

/** Items that are due, the longest due first. */
export function dueItems<T extends ReviewItem>(items: readonly T[], now: Date): T[] {
  const today = dayNumber(dayOf(now));
  return items
    .flatMap((item) => {
      const day = dueDay(item.state, now);
      return day !== undefined && day <= today ? [{ item, day }] : [];
    })
    .sort((a, b) => a.day - b.day)
    .map(({ item }) => item);
}

/** In how many days the next item comes; `undefined` where none will. */
export function daysToNext(items: readonly ReviewItem[], now: Date): number | undefined {
  const today = dayNumber(dayOf(now));
  const days = items.flatMap((item) => dueDay(item.state, now) ?? []).filter((day) => day > today);
  return days.length > 0 ? Math.min(...days) - today : undefined;
}

function byChapter<T extends { slug: string }>(items: readonly T[]): T[][] {
  return [...Map.groupBy(items, ({ slug }) => slug).values()];
}

/** The first so many, taken from the chapters by turns, so that a session is not all of one of them. */
export function pick<T extends { slug: string }>(items: readonly T[], count: number = SESSION): T[] {
  const chapters = byChapter(items);
  const longest = Math.max(0, ...chapters.map((chapter) => chapter.length));
  return Array.from({ length: longest }, (_, turn) => chapters.flatMap((chapter) => chapter[turn] ?? []))
    .flat()
    .slice(0, count);
}

/** Such an order that no two of one chapter follow each other, where that can be. */
export function interleave<T extends { slug: string }>(items: readonly T[]): T[] {
  const chapters = byChapter(items);
  const order: T[] = [];
  while (order.length < items.length) {
    const last = order.at(-1)?.slug;
    const left = chapters.filter((chapter) => chapter.length > 0);
    const others = left.filter(([first]) => first!.slug !== last);
    // The fullest first: what is left over at the end would stand together.
    const from = (others.length > 0 ? others : left).reduce((a, b) => (b.length > a.length ? b : a));
    order.push(from.shift()!);
  }
  return order;
}

/** Today's session. */
export function session<T extends ReviewItem>(items: readonly T[], now: Date): T[] {
  return interleave(pick(dueItems(items, now)));
}
