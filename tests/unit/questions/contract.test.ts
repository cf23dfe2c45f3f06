import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keyFrom, keyText } from '../../../src/course/questions/key-text.ts';
import { KINDS, kindOf } from '../../../src/course/questions/kinds.ts';
import type { QuestionKind } from '../../../src/schemas/quiz.ts';
import { randomFrom } from '../../bench/sentences.ts';
import { sample } from './sample.ts';

/** What answers a question wholly, as a form would hold it. */
const ANSWERS: Record<QuestionKind, unknown> = {
  'single-choice': ['b'],
  'multiple-choice': ['a', 'constructor'],
  'true-false': ['false'],
  ordering: ['one', 'two', 'constructor', 'four'],
  matching: { one: 'one', two: 'two', constructor: 'constructor' },
  'fill-blank': { who: '人', constructor: '99.9%' },
  sorting: { one: 'constructor', two: 'small', three: 'constructor', four: 'small' },
  hotspot: ['three'],
  'short-answer': { text: '先接住火气，再说事', marks: ['one', 'two'] },
};

const JUNK: unknown[] = [
  undefined,
  null,
  0,
  'abc',
  [],
  {},
  [[]],
  [{ a: 1 }],
  ['nobody'],
  { nobody: 'x' },
  { one: {}, who: 7, constructor: null },
  { toString: 'a', __proto__: 'b' },
  NaN,
  true,
];

for (const kind of Object.keys(KINDS) as QuestionKind[]) {
  const { parse, open, grade, answerKey, whys, label, instruction } = kindOf(kind);
  const key = JSON.parse(JSON.stringify(answerKey(sample(kind))));
  const whole = parse(key, ANSWERS[kind]);

  test(`${kind}: has a name and says how to answer`, () => {
    assert.match(label, /^\p{Script=Han}+题$/u);
    assert.match(instruction, /[。？]$/);
  });

  test(`${kind}: the key survives JSON and grades the right answer as right, every part of it`, () => {
    assert.deepEqual(key, answerKey(sample(kind)));
    assert.deepEqual(open(key, whole), []);
    const { right, parts } = grade(key, whole);
    assert.equal(right, true);
    assert.ok([...parts.values()].every(({ verdict }) => verdict === 'right' || verdict === 'unchosen'));
    assert.ok([...parts].every(([, part]) => part.verdict !== 'right' || part.why !== undefined));
  });

  test(`${kind}: every part has an explanation, and what speaks to an answer is one of them`, () => {
    const ids = whys(key);
    assert.equal(new Set(ids).size, ids.length);
    assert.ok([...grade(key, undefined).parts.keys()].every((id) => ids.includes(id)));
    assert.ok([...grade(key, whole).parts.values()].every(({ why }) => !why || ids.includes(why)));
  });

  test(`${kind}: the key survives the page's attribute, without a double quote`, () => {
    const text = keyText(key);
    assert.doesNotMatch(text, /"/);
    assert.deepEqual(keyFrom(text, [...grade(key, undefined).parts.keys()]), key);
  });

  test(`${kind}: no answer is not right, and everything is open`, () => {
    assert.equal(grade(key, undefined).right, false);
    assert.equal(open(key, undefined).length, grade(key, undefined).parts.size);
  });

  test(`${kind}: anything at all is parsed without a throw, and parsing twice changes nothing`, () => {
    const random = randomFrom(7);
    const ids = [...grade(key, undefined).parts.keys(), 'nobody', 'small', 'extra', ''];
    const pick = () => ids[Math.floor(random() * ids.length)]!;
    const more = Array.from({ length: 200 }, () =>
      random() < 0.5 ? Array.from({ length: 4 }, pick) : { [pick()]: pick(), [pick()]: pick() },
    );
    for (const value of [...JUNK, ...more, ANSWERS[kind]]) {
      const parsed = parse(key, value);
      assert.deepEqual(parse(key, parsed), parsed);
      assert.deepEqual(parse(key, parsed && JSON.parse(JSON.stringify(parsed))), parsed);
      const graded = grade(key, parsed);
      assert.equal(
        graded.right,
        [...graded.parts.values()].every(({ verdict }) => verdict === 'right' || verdict === 'unchosen'),
      );
      if (parsed === undefined) assert.equal(graded.right, false);
    }
  });

  test(`${kind}: an answer that lacks something, or has something else, is not right`, () => {
    const others: unknown[] = Array.isArray(whole)
      ? [whole.slice(1), whole.toReversed().concat('nobody').slice(0, -2)]
      : Object.keys(whole as object).map((id) => ({ ...(whole as object), [id]: undefined }));
    for (const other of others) assert.equal(grade(key, parse(key, other)).right, false);
  });
}

test('a response of a question that has since lost its options is no response', () => {
  for (const kind of Object.keys(KINDS) as QuestionKind[]) {
    const { parse, answerKey } = kindOf(kind);
    const old = { gone: 'gone' };
    assert.equal(parse(answerKey(sample(kind)), Array.isArray(ANSWERS[kind]) ? ['gone'] : old), undefined);
  }
});

test('a key with quotes of every sort in it survives the page’s attribute', () => {
  const key = { who: [[`'`, '"', '\\', "\\'", '“', '\u0027'], []] };
  assert.deepEqual(keyFrom(keyText(key), ['who']), key);
});
