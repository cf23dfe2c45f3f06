import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MARKER_CELLS, whiteCells } from '../../../src/course/cards/marker.ts';
import { makeReader } from '../../../src/course/cards/read-cards.ts';
import { CARD_COUNT, SIDES, type Side } from '../../../src/course/cards/side.ts';
import { classOfCards, drawScene, random, type HeldCard } from '../../fixtures/card-scene.ts';

/** What every turn of the reader finds: number → side. */
function readAll(scene: Parameters<typeof drawScene>[0], turns = 3): Map<number, Side> {
  const read = makeReader();
  const picture = drawScene(scene);
  const found = new Map<number, Side>();
  for (let turn = 0; turn < turns; turn += 1)
    for (const { number, side } of read(picture, turn)) if (side) found.set(number, side);
  return found;
}
const shown = (cards: HeldCard[]) => new Map(cards.map(({ number, side }) => [number, side] as const));

test('a class of 24 is read card by card when each is only 40 pixels wide', () => {
  const cards = classOfCards(24, 40, random(5));
  assert.deepEqual(readAll({ cards, blur: 0.5 }), shown(cards));
});

test('every one of the cards is told from every other, whichever side is up', () => {
  for (const turned of [0, 1, 2, 3]) {
    const cards = classOfCards(CARD_COUNT, 90, random(turned)).map((card, i) => ({
      ...card,
      x: 90 + (i % 10) * 120,
      y: 90 + Math.floor(i / 10) * 170,
      side: SIDES[(i + turned) % 4] as Side,
    }));
    assert.deepEqual(readAll({ cards, clutter: 0 }), shown(cards));
  }
});

test('no card is misread however it is tilted, lit, blurred, creased or half hidden by a hand', () => {
  for (let seed = 0; seed < 24; seed += 1) {
    const next = random(seed);
    const cards = [0, 1, 2].map((i) => ({
      number: 1 + i + 3 * Math.floor(next() * 13),
      side: SIDES[Math.floor(next() * 4)] as Side,
      x: 110 + i * 200,
      y: 180 + next() * 40,
      size: 45 + next() * 100,
      lean: next() - 0.5,
      tiltX: ((next() - 0.5) * Math.PI) / 2,
      tiltY: ((next() - 0.5) * Math.PI) / 2,
      wrinkle: next() * 0.02,
      covered: next() < 0.3 ? 0.2 : 0,
    }));
    const found = readAll(
      {
        width: 640,
        height: 360,
        cards,
        blur: next() * 1.3,
        light: 0.3 + next() * 0.7,
        uneven: next() / 2,
        noise: 8,
        seed,
      },
      3,
    );
    for (const [number, side] of found)
      assert.equal(shown(cards).get(number), side, `seed ${seed}: card ${number} read as ${side}`);
  }
});

test('a card held between two sides is seen, and is not taken for either', () => {
  const card = { number: 7, side: 'A' as Side, x: 200, y: 180, size: 120, lean: Math.PI / 4 };
  const [found] = makeReader()(drawScene({ width: 400, height: 360, cards: [card], clutter: 0 }), 0);
  assert.equal(found?.number, 7);
  assert.equal(found?.side, undefined);
});

test('two cards with one number are seen as two', () => {
  const cards = [150, 450].map((x) => ({ number: 3, side: 'B' as Side, x, y: 180, size: 120 }));
  const found = makeReader()(drawScene({ width: 640, height: 360, cards, clutter: 0 }), 0);
  assert.deepEqual(
    found.map(({ number }) => number),
    [3, 3],
  );
});

test('a card half out of the picture, and a room without cards, show nothing', () => {
  const cards = [{ number: 3, side: 'B' as Side, x: 10, y: 180, size: 120 }];
  assert.deepEqual(makeReader()(drawScene({ width: 640, height: 360, cards, clutter: 200 }), 0), []);
});

test('a marker is a black frame around cells of which some are white, and there are no other cards', () => {
  for (let number = 1; number <= CARD_COUNT; number += 1)
    for (const [x, y] of whiteCells(number))
      assert.ok(x > 0 && y > 0 && x < MARKER_CELLS - 1 && y < MARKER_CELLS - 1);
  assert.throws(() => whiteCells(0), /card 0/);
  assert.throws(() => whiteCells(CARD_COUNT + 1), /there are cards 1 to 40/);
});
