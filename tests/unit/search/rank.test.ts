import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS, type SectionKey } from '../../../src/course/sections.ts';
import { rank, toHit } from '../../../src/search/rank.ts';

const section = (kind: SectionKey, blocks: string[], headings: string[] = [], number = 1) => ({
  url: `/chapters/c${number}/#${kind}`,
  chapter: { slug: `c${number}`, number, title: '章' },
  kind: {
    ...SECTIONS.find(({ key }) => key === kind)!,
    number: SECTIONS.findIndex(({ key }) => key === kind) + 1,
  },
  headings,
  terms: [],
  blocks: [...headings, ...blocks],
});
const order = (sections: ReturnType<typeof section>[], terms: string[]) =>
  rank(sections, terms).map((hit) => hit.section.url);

test('a term in the heading weighs more than many in the text', () => {
  const inText = section('case', ['回访、回访、回访']);
  const inHeading = section('plan', ['做法'], ['回访']);
  assert.deepEqual(order([inText, inHeading], ['回访']), [inHeading.url, inText.url]);
});

test('a heading that begins with a term weighs more than one that has it somewhere', () => {
  const begins = section('plan', [], ['先道歉，再说缘由']);
  const has = section('case', ['先道歉'], ['抢先道歉']);
  assert.deepEqual(order([has, begins], ['先道歉']), [begins.url, has.url]);
});

test('then the number of places counts, then the order of the book', () => {
  const once = section('case', ['回访']);
  const twice = section('plan', ['回访，再回访']);
  const other = section('game', ['回访'], [], 2);
  assert.deepEqual(order([other, once, twice], ['回访']), [twice.url, once.url, other.url]);
  assert.deepEqual(order([other, once], ['回访']), [once.url, other.url]);
});

test('of sections equally good the one that tells the story comes first', () => {
  const exercise = section('technique', ['手机维修站']);
  const story = section('scenario', ['手机维修站'], [], 2);
  assert.deepEqual(order([exercise, story], ['手机维修']), [story.url, exercise.url]);
});

test('a section without one of the terms is no hit', () => {
  assert.equal(toHit(section('case', ['承诺']), ['承诺', '回访']), undefined);
  assert.equal(toHit(section('case', ['承诺', '回访回访']), ['承诺', '回访'])?.count, 3);
});
