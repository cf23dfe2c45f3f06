import { makeReader } from '../../src/course/cards/read-cards.ts';
import { CARD_COUNT, SIDES, type Side } from '../../src/course/cards/side.ts';
import { classOfCards, drawScene, random, type HeldCard } from '../fixtures/card-scene.ts';

const SIZES = [40, 55, 75, 110, 160];

/** Six cards held every which way in a room lit and seen anyhow. */
function hardScene(seed: number): {
  size: number;
  cards: HeldCard[];
  scene: Parameters<typeof drawScene>[0];
} {
  const next = random(seed);
  const size = SIZES[seed % SIZES.length] ?? 40;
  const first = Math.floor(next() * CARD_COUNT);
  const cards = Array.from({ length: 6 }, (_, i) => ({
    number: 1 + ((first + i * 7) % CARD_COUNT),
    side: SIDES[Math.floor(next() * 4)] as Side,
    x: 180 + (i % 3) * 440 + next() * 60 - 30,
    y: 190 + Math.floor(i / 3) * 330 + next() * 60 - 30,
    size,
    lean: next() - 0.5,
    tiltX: ((next() - 0.5) * Math.PI) / 2,
    tiltY: ((next() - 0.5) * Math.PI) / 2,
    wrinkle: next() < 0.4 ? next() * 0.02 : 0,
    covered: next() < 0.3 ? 0.2 * next() : 0,
  }));
  const light = {
    blur: next() * 1.3,
    light: 0.3 + next() * 0.7,
    uneven: next() * 0.5,
    noise: 2 + next() * 8,
  };
  return { size, cards, scene: { cards, ...light, seed } };
}

/** Reading of `scenes` hard scenes, three looks each: cards misread, and the share read by size of card. */
export function cardFigures(scenes: number): Record<string, unknown>[] {
  const read = makeReader();
  const rows = new Map(SIZES.map((size) => [size, { size, cards: 0, read: 0, misread: 0 }]));
  for (let seed = 0; seed < scenes; seed += 1) {
    const { size, cards, scene } = hardScene(seed);
    const shown = new Map(cards.map(({ number, side }) => [number, side]));
    const picture = drawScene(scene);
    const found = [0, 1, 2].flatMap((turn) => read(picture, turn)).filter(({ side }) => side);
    const row = rows.get(size);
    if (!row) continue;
    row.cards += cards.length;
    row.read += new Set(found.map(({ number }) => number)).size;
    row.misread += found.filter(({ number, side }) => shown.get(number) !== side).length;
  }
  return [...rows.values()].map((row) => ({ bench: 'cards', scenes, ...row, share: row.read / row.cards }));
}

/** Pictures a second of 24 cards at 1280×720, on one core, without a browser. */
export function cardSpeed(): Record<string, unknown> {
  const read = makeReader();
  const picture = drawScene({ cards: classOfCards(24, 60, random(5)), blur: 0.6 });
  const looks = 60;
  for (let turn = 0; turn < 6; turn += 1) read(picture, turn);
  const begun = performance.now();
  for (let turn = 0; turn < looks; turn += 1) read(picture, turn);
  return { bench: 'cards', picturesASecond: (looks * 1000) / (performance.now() - begun) };
}
