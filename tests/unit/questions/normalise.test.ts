import assert from 'node:assert/strict';
import { test } from 'node:test';
import { normalise } from '../../../src/course/questions/normalise.ts';
import { randomFrom } from '../../bench/sentences.ts';

const SAME: [string, string][] = [
  ['回访', ' 回　访 '],
  ['回访', '“回访”。'],
  ['回访', '回·访——'],
  ['回访', '回\u200b访'],
  ['CRM', 'ｃｒｍ'],
  ['99.9%', '９９．９％'],
  ['1,000', '１０００'],
  ['3~5 天', '3～5天'],
  ['A/B', 'a b'],
];
for (const [a, b] of SAME)
  test(`“${a}” and “${b}” are the same answer`, () => assert.equal(normalise(a), normalise(b)));

const DIFFERENT: [string, string][] = [
  ['99.9%', '999%'],
  ['99.9%', '99.9'],
  ['回访', '回防'],
  ['1.5', '15'],
];
for (const [a, b] of DIFFERENT)
  test(`“${a}” and “${b}” are two answers`, () => assert.notEqual(normalise(a), normalise(b)));

test('normalising twice changes nothing, and added spaces and punctuation change nothing', () => {
  const random = randomFrom(3);
  const letters = [...'回访将心Ab9８１.％%，。 　、“”（）()—…！？!?;:·'];
  const marks = [...' 　，。、“”（）—…！？;·'];
  const pick = (from: string[]) => from[Math.floor(random() * from.length)]!;
  for (let i = 0; i < 2000; i += 1) {
    const text = Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(letters)).join('');
    assert.equal(normalise(normalise(text)), normalise(text), text);
    const padded = `${pick(marks)}${text}${pick(marks)}`;
    assert.equal(normalise(padded), normalise(text), padded);
  }
});
