import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allNearest, editDistance, nearest, suggest } from '../../../src/course/nearest.ts';

test('the distance of two words counts letters added, left out, changed or swapped', () => {
  for (const [from, to, distance] of [
    ['', '', 0],
    ['why', 'why', 0],
    ['explan', 'explain', 1],
    ['explainn', 'explain', 1],
    ['explaim', 'explain', 1],
    ['expalin', 'explain', 1],
    ['stem', 'steps', 2],
    ['', 'abc', 3],
  ] as const) {
    assert.equal(editDistance(from, to), distance, `${from} → ${to}`);
    assert.equal(editDistance(to, from), distance, `${to} → ${from}`);
  }
});

test('the word that was meant is the nearest one, whatever its capitals', () => {
  assert.equal(nearest('Keypoint', ['id', 'keyPoint', 'kind']), 'keyPoint');
  assert.equal(nearest('tecnique', ['case', 'technique']), 'technique');
});

test('a word that differs by more than a third of its letters was not meant', () => {
  assert.equal(nearest('colour', ['id', 'text', 'poor']), undefined);
  assert.equal(nearest('ab', ['xy']), undefined);
});

test('words equally near are all found', () => {
  assert.deepEqual(allNearest('n66', ['n1', 'n6', 'n16', 'n65']), ['n6', 'n16', 'n65']);
});

test('what to do is said in words, with another advice where nothing is near', () => {
  assert.equal(suggest('tect', ['text'], '删去'), '改成 text');
  assert.equal(suggest('colour', ['text'], '删去'), '删去');
});
