import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citation } from '../../../src/course/citation.ts';

const source = { title: null, author: null, publication: null, date: null, made: '改写。' };

test('a source is cited with what the article gives, no more', () => {
  assert.equal(citation(source), '一篇没有标题的文章');
  assert.equal(
    citation({ ...source, title: '将心比心', author: '夏芳', publication: '某网站', date: '2021-03-11' }),
    '《将心比心》（夏芳，某网站，2021年3月11日）',
  );
  assert.equal(
    citation({ ...source, publication: '《客户世界》', date: '2006-10' }),
    '一篇没有标题的文章（《客户世界》，2006年10月）',
  );
});

test('book marks inside a title become the inner kind', () => {
  assert.equal(citation({ ...source, title: '读《心流》' }), '《读〈心流〉》');
});
