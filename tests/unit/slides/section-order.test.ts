import assert from 'node:assert/strict';
import { test } from 'node:test';
import { qrCode } from '../../../src/course/slides/qr-code.ts';
import { deckOrder } from '../../../src/course/slides/section-order.ts';
import { SECTION_KEYS, type SectionKey } from '../../../src/course/sections.ts';

const minutes = (without: SectionKey[]) =>
  Object.fromEntries(SECTION_KEYS.map((key) => [key, { class: without.includes(key) ? 0 : 5 }])) as Record<
    SectionKey,
    { class: number }
  >;

test('sections stand as in the book, those without minutes in class after the others, the answers last', () => {
  assert.deepEqual(deckOrder(minutes([])), SECTION_KEYS);
  assert.deepEqual(deckOrder(minutes(['insight', 'reflection'])).slice(-4), [
    'plan',
    'insight',
    'reflection',
    'answers',
  ]);
  assert.equal(deckOrder(minutes(['answers'])).at(-1), 'answers');
});

test('a QR code is a path of as many squares as it has dark modules, corners first', () => {
  const { size, path } = qrCode('https://example.org/chapters/follow-through/');
  assert.ok(size >= 21);
  assert.ok(path.startsWith('M0 0h7v1h-7z'));
});
