import assert from 'node:assert/strict';
import { test } from 'node:test';
import { both, meet } from '../../../src/course/writing/two-versions.ts';
import { randomFrom } from '../../bench/sentences.ts';

test('who has not changed the text follows; where both have, the learner is asked', () => {
  assert.equal(meet('a', 'a', 'a'), 'same');
  assert.equal(meet('a', 'b', 'b'), 'same');
  assert.equal(meet('a', 'a', 'b'), 'take-theirs');
  assert.equal(meet('a', 'b', 'a'), 'keep-mine');
  assert.equal(meet('a', 'b', 'c'), 'ask');
  assert.equal(meet('a', '', 'c'), 'ask', 'emptied on purpose is a change too');
});

test('whatever two tabs do, what either has typed is in the text that comes out or is asked about', () => {
  const random = randomFrom(11);
  const text = () => ['', '一', '一二', '二', '三'][Math.floor(random() * 5)]!;
  for (let n = 0; n < 500; n += 1) {
    const [agreed, mine, theirs] = [text(), text(), text()];
    const meeting = meet(agreed, mine, theirs);
    if (meeting === 'take-theirs') assert.equal(mine, agreed);
    if (meeting === 'keep-mine') assert.equal(theirs, agreed);
    if (meeting === 'same') assert.equal(mine, theirs);
  }
});

test('both texts in one lose nothing', () => {
  const text = both('这里的\n第二行', '<i>那边的</i>');
  assert.ok(text.startsWith('这里的\n第二行\n') && text.endsWith('\n<i>那边的</i>'));
});
