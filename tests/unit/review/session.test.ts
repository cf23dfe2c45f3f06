import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  daysToNext,
  dueItems,
  interleave,
  session,
  type ReviewItem,
} from '../../../src/course/review/session.ts';

const now = new Date(2026, 10, 24, 9);
const daysAgo = (days: number) => new Date(2026, 10, 24 - days, 9).getTime();
const item = (slug: string, id: number, days = 5, step = 0): ReviewItem => ({
  slug,
  kind: 'question',
  id: `q${id}`,
  state: { step, at: daysAgo(days) },
});
const many = (slug: string, count: number, days = 5) =>
  Array.from({ length: count }, (_, id) => item(slug, id, days));

/** How often two of one chapter follow each other. */
const repeats = (items: readonly { slug: string }[]) =>
  items.filter(({ slug }, at) => at > 0 && items[at - 1]!.slug === slug).length;

test('a session is of eight items at most, the longest due among them, from all chapters by turns', () => {
  const due = session([...many('a', 20, 9), ...many('b', 2), ...many('c', 1)], now);
  assert.equal(due.length, 8);
  assert.deepEqual(
    Object.fromEntries(['a', 'b', 'c'].map((slug) => [slug, due.filter((i) => i.slug === slug).length])),
    {
      a: 5,
      b: 2,
      c: 1,
    },
  );
});

test('no two of one chapter follow each other wherever that can be', () => {
  for (const counts of [[4, 4], [5, 3], [3, 3, 2], [1, 1, 6], [4, 2, 1, 1], [8], []]) {
    const items = counts.flatMap((count, at) => many(String(at), count));
    const order = interleave(items);
    assert.equal(new Set(order).size, items.length);
    const most = Math.max(0, ...counts);
    const rest = items.length - most;
    assert.equal(repeats(order), Math.max(0, most - rest - 1), String(counts));
  }
});

test('only what is due comes, and the day of the next is known', () => {
  const items = [item('a', 1, 0), item('a', 2, 3, 1), item('b', 3, 40, 2), item('b', 4, 40, 3)];
  assert.deepEqual(
    dueItems(items, now).map(({ id }) => id),
    ['q3'],
  );
  assert.equal(daysToNext(items, now), 1);
  assert.equal(daysToNext([item('b', 4, 40, 3)], now), undefined);
});
