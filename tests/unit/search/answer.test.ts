import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAnswer } from '../../../src/search/answer.ts';
import { found } from '../../../src/search/messages.ts';
import { parseQuery, type Query } from '../../../src/search/parse-query.ts';
import type { SearchEngine } from '../../../src/search/search-engine.ts';
import { SearchHelp } from '../../../src/search/search-help.ts';

const help = new SearchHelp({
  words: '责任心 责任 道歉 真诚',
  sounds: { ze: '责则', ren: '任人', xin: '心新', dao: '道到', qian: '歉', zhen: '真', cheng: '诚' },
  traditional: '責责誠诚',
});

/** An engine of a course in which only some texts stand. */
const engine = (texts: string[], broken = false): SearchEngine => ({
  search: async (query: Query) => ({
    query,
    total: query.terms.every((term) => texts.some((text) => text.includes(term))) ? 1 : 0,
    hits: [],
    more: async () => [],
    left: () => 0,
    facets: async () => ({ chapters: [], kinds: [] }),
  }),
  related: true,
  help: async () => {
    if (broken) throw new Error('no line');
    return help;
  },
});
const course = engine(['责任心', '道歉要真诚', 'Best Practice']);
const ask = async (text: string, filter = {}, from = course) =>
  await findAnswer(from, parseQuery(text), filter);

test('what stands there is found as it was typed, and nothing is suggested', async () => {
  const { results, suggestions } = await ask('责任心');
  assert.deepEqual([results.total, suggestions], [1, []]);
});

test('Traditional characters find what the course writes in Simplified ones, and it is said', async () => {
  const answer = await ask('責任心');
  assert.deepEqual([answer.results.query.terms, answer.simplified], [['责任心'], true]);
  assert.equal(found(answer, false), '1 个栏目里有“责任心”（换成简体字找的）。');
});

test('letters bring words by their pinyin, beside what they stand for themselves', async () => {
  assert.deepEqual((await ask('zrx')).suggestions, ['责任心']);
  assert.equal((await ask('Pract')).results.total, 1);
});

test('a near miss leads to the word; a question, to the words of the course in it', async () => {
  const miss = await ask('责人新');
  assert.deepEqual(miss.suggestions, ['责任心']);
  assert.match(found(miss, false), /你要找的是不是/);
  const question = await ask('怎样道歉才真诚');
  assert.deepEqual(question.suggestions, ['道歉 真诚', '道歉', '真诚']);
  assert.deepEqual(question.about, ['道歉', '真诚']);
  assert.deepEqual((await ask('子虚乌有')).suggestions, []);
});

test('within a filter nothing else is suggested: the word may stand outside it', async () => {
  const answer = await ask('责人新', { chapter: 'one' });
  assert.deepEqual(answer.suggestions, []);
  assert.match(found(answer, true), /这个范围里没有/);
});

test('help that does not come keeps nothing back', async () => {
  const from = engine(['责任心', 'zrx'], true);
  assert.equal((await ask('zrx', {}, from)).results.total, 1);
  assert.equal((await ask('責任心', {}, from)).results.total, 0);
});
