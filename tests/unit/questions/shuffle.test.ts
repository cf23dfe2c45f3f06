import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shuffle } from '../../../src/course/questions/shuffle.ts';

test('items are shuffled the same way every time, all of them, and never into the right order', () => {
  for (let length = 2; length <= 9; length += 1)
    for (let n = 0; n < 300; n += 1) {
      const items = Array.from({ length }, (_, i) => `item-${i}`);
      const shuffled = shuffle(items, `question-${n}`);
      assert.deepEqual(shuffled, shuffle(items, `question-${n}`));
      assert.deepEqual(shuffled.toSorted(), items.toSorted());
      assert.notDeepEqual(shuffled, items);
    }
});

test('one question’s order tells nothing of another’s', () => {
  const orders = new Set(
    Array.from({ length: 200 }, (_, n) => shuffle(['a', 'b', 'c', 'd'], `q-${n}`).join('')),
  );
  assert.ok(orders.size > 15, `${orders.size} of 23 orders`);
});

test('nothing and a single item have no other order', () => {
  assert.deepEqual(shuffle([], 'x'), []);
  assert.deepEqual(shuffle(['a'], 'x'), ['a']);
});
