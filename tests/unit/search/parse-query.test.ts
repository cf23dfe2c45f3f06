import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LONGEST, parseQuery } from '../../../src/search/parse-query.ts';

const terms = (input: string) => parseQuery(input).terms;

test('spaces part terms, of either width', () => {
  assert.deepEqual(terms('承诺 回访　跟踪'), ['承诺', '回访', '跟踪']);
  assert.deepEqual(terms('  '), []);
});

test('quotation marks of every kind hold a phrase together', () => {
  assert.deepEqual(terms('"Best Practice" 心流'), ['Best Practice', '心流']);
  assert.deepEqual(terms('“你 放心” 「先听完」'), ['你放心', '先听完']);
});

test('quotation marks within a run are text, unpaired ones do no harm', () => {
  assert.deepEqual(terms('他说“好”了'), ['他说“好”了']);
  assert.deepEqual(terms('"责任'), ['责任']);
  assert.deepEqual(terms('责任” “'), ['责任']);
  assert.deepEqual(terms('a"b'), ['a', 'b']);
});

test('punctuation round a pasted sentence is not searched for, within it it is', () => {
  assert.deepEqual(terms('“你放心，我来跟。”'), ['你放心，我来跟']);
  assert.deepEqual(terms('99.9% Q/C/D 9·11'), ['99.9%', 'Q/C/D', '9·11']);
});

test('only punctuation asks for nothing', () => {
  assert.deepEqual(terms('。，“”…… ！？ ""'), []);
});

test('a term is asked for once, whatever its case and width', () => {
  assert.deepEqual(terms('IT it ＩＴ 心 心'), ['ＩＴ'.normalize('NFKC'), '心']);
});

test('ten thousand characters are cut, and it is told', () => {
  const query = parseQuery('客'.repeat(10_000));
  assert.equal(query.terms[0]?.length, LONGEST);
  assert.equal(query.cut, true);
  assert.equal(query.text, '客'.repeat(LONGEST));
  assert.equal(parseQuery('客'.repeat(LONGEST)).cut, false);
  assert.equal(parseQuery(`${' '.repeat(10_000)}客户`).cut, false);
});

test('markup, lone surrogates and control characters are text like any other', () => {
  assert.deepEqual(terms('<img src=x onerror=alert(1)>'), ['<img', 'src=x', 'onerror=alert(1)>']);
  assert.deepEqual(terms('\uD83D'), []);
  assert.deepEqual(terms('责\u0000'), ['责']);
});
