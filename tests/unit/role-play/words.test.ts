import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bestOf } from '../../../src/course/role-play/endings.ts';
import { moodChange, moodWord } from '../../../src/course/role-play/moods.ts';
import { curvePoints } from '../../../src/course/role-play/mood-curve.ts';
import { replyOrder } from '../../../src/course/role-play/reply-order.ts';

test('every mood has a word', () => {
  const words = Array.from({ length: 11 }, (_, mood) => moodWord(mood));
  assert.equal(words.join(' '), '平静 平静 平静 不快 不快 着急 着急 发火 发火 暴怒 暴怒');
});

test('what a reply did to the mood is said in words', () => {
  assert.deepEqual([moodChange(8, 6), moodChange(6, 8), moodChange(6, 6)], ['缓了 2', '涨了 2', '没有变']);
});

test('the replies stand in another order in every next round, and in the same all through one', () => {
  for (const replies of [
    ['a', 'b'],
    ['a', 'b', 'c'],
    ['a', 'b', 'c', 'd'],
  ])
    for (let round = 0; round < 12; round += 1) {
      const order = replyOrder(replies, 'opening', round);
      assert.deepEqual(replyOrder(replies, 'opening', round), order);
      assert.deepEqual(order.toSorted(), replies);
      assert.notDeepEqual(replyOrder(replies, 'opening', round + 1), order);
    }
});

test('the best ending is the one that stays', () => {
  assert.equal(bestOf([{ kind: 'lost' }, { kind: 'won-back' }, { kind: 'calmed' }])?.kind, 'won-back');
  assert.equal(bestOf([{ kind: 'lost' }, { kind: 'calmed' }])?.kind, 'calmed');
  assert.equal(bestOf([]), undefined);
});

test('the curve of the mood begins at the left, calm at the bottom', () => {
  const field = { left: 10, top: 0, width: 100, height: 100 };
  assert.deepEqual(curvePoints([10, 5, 0], 5, field), [
    [10, 0],
    [35, 50],
    [60, 100],
  ]);
  assert.deepEqual(curvePoints([4], 1, field), [[10, 60]]);
});
