import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findTerms, mergeRanges } from '../../../src/search/find-terms.ts';

const found = (text: string, ...terms: string[]) =>
  findTerms(text, terms).map((places) => places.map(({ start, end }) => text.slice(start, end)));

test('every place of every term is found, case and width aside', () => {
  assert.deepEqual(found('责任，负责任的人有责任心', '责任', '人'), [['责任', '责任', '责任'], ['人']]);
  assert.deepEqual(found('Best PRACTICE：好，的', 'practice', '好,的'), [['PRACTICE'], ['好，的']]);
  assert.deepEqual(found('心', '流'), [[]]);
});

test('places are right after characters that change their length when folded, and outside the basic plane', () => {
  assert.deepEqual(found('İ和𠮷野家的心', '心', '𠮷'), [['心'], ['𠮷']]);
});

test('nothing is found between two blocks', () => {
  assert.deepEqual(found('责¶任', '责任'), [[]]);
});

test('places that overlap or touch are marked as one', () => {
  assert.deepEqual(
    mergeRanges([
      { start: 6, end: 8 },
      { start: 0, end: 2 },
      { start: 2, end: 4 },
      { start: 7, end: 9 },
    ]),
    [
      { start: 0, end: 4 },
      { start: 6, end: 9 },
    ],
  );
});
