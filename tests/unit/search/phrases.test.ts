import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exactPhrases, looseQuery } from '../../../src/search/phrases.ts';

const signs = new Set('，。,%·•␣'.split(''));

test('a term becomes a phrase of its characters', () => {
  assert.deepEqual(exactPhrases('责任心', signs), ['"责 任 心"']);
  assert.deepEqual(exactPhrases('Best Practice', signs), ['"B e s t ␣ P r a c t i c e"']);
});

test('it is asked for in every spelling that the index has, what was typed first', () => {
  assert.deepEqual(exactPhrases('9•11', signs), ['"9 • 1 1"', '"9 · 1 1"']);
  assert.deepEqual(exactPhrases('好,的', signs), ['"好 , 的"', '"好 ， 的"']);
});

test('a sign that stands nowhere brings nothing', () => {
  assert.deepEqual(exactPhrases('Q/C/D', signs), []);
});

test('a row of signs does not become thousands of questions', () => {
  const phrases = exactPhrases(','.repeat(60), signs);
  assert.ok(phrases.length <= 16);
  assert.equal(phrases[0], `"${','.repeat(60).split('').join(' ')}"`);
});

test('the loose query has each character once and no signs', () => {
  assert.equal(looseQuery(['你放心，放心', '99%', 'a b']), '你 放 心 9 a b');
});
