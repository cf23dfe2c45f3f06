import assert from 'node:assert/strict';
import { test } from 'node:test';
import { KINDS } from '../../../src/course/questions/kinds.ts';
import type { Grade } from '../../../src/course/questions/contract.ts';
import { sample } from './sample.ts';

const verdicts = ({ parts }: Grade) => Object.fromEntries([...parts].map(([id, part]) => [id, part.verdict]));
const whys = ({ parts }: Grade) => Object.fromEntries([...parts].map(([id, part]) => [id, part.why]));

test('single choice: the chosen option alone speaks, the right one is not given away', () => {
  const { answerKey, grade, parse } = KINDS['single-choice'];
  const key = answerKey(sample('single-choice'));
  const graded = grade(key, ['a']);
  assert.deepEqual(verdicts(graded), { a: 'wrong', b: 'missed', constructor: 'unchosen' });
  assert.deepEqual(whys(graded), { a: 'a', b: undefined, constructor: undefined });
  assert.deepEqual(parse(key, ['b', 'a']), ['a'], 'one option only');
});

test('several choices: right, wrong, missed and rightly left alone are told apart', () => {
  const { answerKey, grade, parse } = KINDS['multiple-choice'];
  const key = answerKey(sample('multiple-choice'));
  assert.deepEqual(verdicts(grade(key, parse(key, ['b', 'a', 'b']))), {
    a: 'right',
    b: 'wrong',
    constructor: 'missed',
    d: 'unchosen',
  });
  assert.equal(grade(key, ['a', 'constructor', 'b']).right, false, 'all right ones and one more');
});

test('true or false: one try decides', () => {
  const kind = KINDS['true-false'];
  assert.equal(kind.once, true);
  assert.deepEqual(verdicts(kind.grade(kind.answerKey(sample('true-false')), ['true'])), {
    true: 'wrong',
    false: 'missed',
  });
});

test('ordering: an item is right in its own place, and only then explained', () => {
  const { answerKey, grade, parse, open } = KINDS.ordering;
  const key = answerKey(sample('ordering'));
  const graded = grade(key, parse(key, ['two', 'one', 'constructor', 'four']));
  assert.deepEqual(verdicts(graded), { one: 'wrong', two: 'wrong', constructor: 'right', four: 'right' });
  assert.deepEqual(whys(graded), {
    one: undefined,
    two: undefined,
    constructor: 'constructor',
    four: 'four',
  });
  for (const order of [
    ['one', 'two', 'constructor'],
    ['one', 'one', 'two', 'four'],
    ['one', 'two', 'constructor', 'four', 'four'],
    'one',
  ])
    assert.equal(parse(key, order), undefined, String(order));
  assert.deepEqual(open(key, undefined), key);
});

test('matching: a side that is not there is no answer', () => {
  const { answerKey, parse } = KINDS.matching;
  const key = answerKey(sample('matching'));
  assert.deepEqual(parse(key, { one: 'gone', two: 'extra' }), { two: 'extra' });
  assert.equal(parse(key, { one: 'gone' }), undefined);
});

test('hotspot: every line is judged', () => {
  const { answerKey, grade } = KINDS.hotspot;
  assert.deepEqual(verdicts(grade(answerKey(sample('hotspot')), ['one'])), {
    one: 'wrong',
    two: 'unchosen',
    three: 'missed',
    four: 'unchosen',
  });
});

test('matching: an extra explains itself, another pair’s side says nothing', () => {
  const { answerKey, grade, open } = KINDS.matching;
  const key = answerKey(sample('matching'));
  const response = { one: 'extra', two: 'one' };
  assert.deepEqual(verdicts(grade(key, response)), { one: 'wrong', two: 'wrong', constructor: 'missed' });
  assert.deepEqual(whys(grade(key, response)), { one: 'extra', two: undefined, constructor: undefined });
  assert.deepEqual(open(key, response), ['constructor']);
});

test('fill in the blank: any accepted answer is right, a near miss has its own explanation', () => {
  const { answerKey, grade, parse, open } = KINDS['fill-blank'];
  const key = answerKey(sample('fill-blank'));
  for (const who of ['人', ' 人。', '“人”', 'The  Customer', 'ＴＨＥ　ｃｕｓｔｏｍｅｒ！'])
    assert.equal(grade(key, { who, constructor: '９９．９％' }).right, true, who);
  assert.deepEqual(whys(grade(key, { who: '《理》', constructor: '99.9' })), {
    who: 'who~0',
    constructor: undefined,
  });
  assert.equal(grade(key, { who: '人', constructor: '999%' }).right, false);
  assert.deepEqual(parse(key, { who: '  ', constructor: ' x ' }), { constructor: 'x' });
  assert.deepEqual(open(key, { constructor: 'x' }), ['who']);
});

test('fill in the blank: blanks are known in the order of the passage, whatever order they are written in', () => {
  const { answerKey, whys } = KINDS['fill-blank'];
  const question = sample('fill-blank');
  question.blanks.reverse();
  assert.deepEqual(whys(answerKey(question)), ['who', 'who~0', 'constructor']);
});

test('matching: pairs are explained before extras', () => {
  const { answerKey, whys } = KINDS.matching;
  assert.deepEqual(whys(answerKey(sample('matching'))), ['one', 'two', 'constructor', 'extra']);
});

test('fill in the blank: an answer of nothing but punctuation can be asked for', () => {
  const { answerKey, grade } = KINDS['fill-blank'];
  const question = sample('fill-blank');
  question.blanks[0]!.answers = ['？'];
  const key = answerKey(question);
  assert.equal(grade(key, { who: '？', constructor: '99.9%' }).right, true);
  assert.equal(grade(key, { who: '！', constructor: '99.9%' }).right, false);
});

test('sorting: each item has its group', () => {
  const { answerKey, grade } = KINDS.sorting;
  const key = answerKey(sample('sorting'));
  assert.deepEqual(verdicts(grade(key, { one: 'constructor', two: 'constructor', three: 'constructor' })), {
    one: 'right',
    two: 'wrong',
    three: 'right',
    four: 'missed',
  });
});

test('short answer: it is right when something was written and more than half of the points are found in it', () => {
  const { answerKey, grade, open, parse } = KINDS['short-answer'];
  const key = answerKey(sample('short-answer'));
  const text = '先接住火气，再说事';
  assert.equal(grade(key, { text, marks: ['one'] }).right, false, 'half is not more than half');
  assert.equal(grade(key, { text, marks: ['one', 'two'] }).right, true);
  assert.equal(grade(key, { text: ' \n', marks: ['one', 'two'] }).right, false, 'nothing was written');
  assert.deepEqual(open(key, { text }), ['text'], 'not compared yet');
  assert.deepEqual(open(key, { text, marks: [] }), [], 'compared, and nothing found');
  assert.deepEqual(parse(key, { text: ' a\n', marks: ['two', 'gone', 'one', 'one'] }), {
    text: ' a\n',
    marks: ['one', 'two'],
  });
});
