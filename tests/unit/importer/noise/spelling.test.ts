import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Spelling } from '../../../../src/importer/noise/spelling.ts';

test('what was read before is likelier than what never was, and more so after the same characters', () => {
  const spelling = new Spelling();
  spelling.learn('客户说听见了。客户又说听见了。');
  assert.ok(spelling.weight('听见') > spelling.weight('听月'));
  assert.ok(
    spelling.weight('听见') - spelling.weight('听') > spelling.weight('。见') - spelling.weight('。'),
    'a character in its place costs less than the same out of place',
  );
  assert.ok(Number.isFinite(spelling.weight('从未见过的字')));
});

test('an article learns on top of the course and leaves the course as it was', () => {
  const course = new Spelling();
  course.learn('配件到了就上门。');
  const before = course.weight('老施上门');
  const article = new Spelling(course);
  article.learn('老施明天上门。');
  assert.ok(article.weight('老施') > course.weight('老施'));
  assert.ok(article.weight('配件') > new Spelling().weight('配件'), 'what the course knows is known');
  assert.equal(course.weight('老施上门'), before);
});

test('probabilities of what may follow add up to one', () => {
  const spelling = new Spelling();
  spelling.learn('一二一三一二');
  const after = (one: string) => Math.exp(spelling.weight(`一${one}`) - spelling.weight('一'));
  const met = [...'一二三'].reduce((sum, one) => sum + after(one), 0);
  // The rest is shared among the other characters a text may be of.
  assert.ok(Math.abs(met + (6000 - 3) * after('四') - 1) < 1e-9);
});
