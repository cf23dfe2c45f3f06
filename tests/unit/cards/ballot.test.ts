import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  answers,
  cardNumbers,
  close,
  doubled,
  emptyBallot,
  look,
  marks,
  missing,
  sideCounts,
  STEADY,
} from '../../../src/course/cards/ballot.ts';
import type { Sighting } from '../../../src/course/cards/read-cards.ts';
import type { Side } from '../../../src/course/cards/side.ts';

const card = (number: number, side?: Side): Sighting => ({ number, corners: [], ...(side ? { side } : {}) });
const times = (n: number, ...cards: Sighting[]) => Array.from({ length: n }, () => cards);
const after = (...pictures: Sighting[][]) => pictures.reduce(look, emptyBallot);

test('a card counts when it was read the same several times, not at a glance', () => {
  assert.deepEqual([...answers(after(...times(STEADY - 1, card(4, 'B'))))], []);
  assert.deepEqual([...answers(after(...times(STEADY, card(4, 'B'))))], [[4, 'B']]);
  const waving = after([card(4, 'A')], [card(4, 'B')], [card(4, 'A')], [card(4, 'B')], [card(4, 'A')]);
  assert.deepEqual([...answers(waving)], []);
});

test('a card that is put down goes on counting, and a changed mind counts until the vote closes', () => {
  const down = after(...times(STEADY, card(4, 'B')), ...times(100));
  assert.deepEqual([...answers(down)], [[4, 'B']]);
  const changed = times(STEADY, card(4, 'C')).reduce(look, down);
  assert.deepEqual([...answers(changed)], [[4, 'C']]);
  const late = times(STEADY, card(4, 'A')).reduce(look, close(changed));
  assert.deepEqual([...answers(late)], [[4, 'C']]);
});

test('of two cards with one number neither counts until one of them is gone', () => {
  const both = after(...times(STEADY, card(4, 'B')), [card(4, 'B'), card(4, 'D')]);
  assert.deepEqual([...answers(both)], []);
  assert.deepEqual(doubled(both), [4]);
  const one = times(20, card(4, 'D')).reduce(look, both);
  assert.deepEqual([...answers(one)], [[4, 'D']]);
  assert.deepEqual(doubled(one), []);
});

test('the trainer sees who is missing and what is read, and not what anybody answered', () => {
  const ballot = after(...times(STEADY, card(1, 'A'), card(2, 'A')), [card(1, 'A'), card(2, 'C'), card(3)]);
  assert.deepEqual(missing(ballot, cardNumbers(3)), [3]);
  const shown = marks(ballot, [card(1, 'A'), card(2, 'C'), card(3)]);
  assert.deepEqual(
    shown.map(({ state }) => state),
    ['counted', 'reading', 'between'],
  );
  assert.ok(!JSON.stringify(shown).includes('side'));
});

test('sides are counted in their order', () => {
  assert.deepEqual(
    sideCounts(
      new Map([
        [1, 'A'],
        [2, 'C'],
        [9, 'A'],
      ] as const),
    ),
    [2, 0, 1, 0],
  );
});

test('a class is never larger than the cards there are', () => {
  assert.equal(cardNumbers(500).length, 40);
  assert.deepEqual(cardNumbers(Number.NaN), []);
});
