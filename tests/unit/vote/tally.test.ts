import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ballotOf } from '../../../src/course/vote/ballot.ts';
import { compare } from '../../../src/course/vote/compare.ts';
import { resultsCsv } from '../../../src/course/vote/results.ts';
import { readingOf } from '../../../src/course/vote/tally-source.ts';
import { hands, readCount, share, surplus } from '../../../src/course/vote/tally.ts';
import { newVote, type Moment } from '../../../src/course/vote/vote.ts';
import { sample } from '../questions/sample.ts';

test('a count is read as it is typed, and what is wrong with it is told', () => {
  for (const [typed, people, read] of [
    ['12', undefined, 12],
    [' １２ ', 30, 12],
    ['+3', 30, 3],
    ['007', 30, 7],
    ['0', 30, 0],
    ['', 30, 'no-number'],
    ['十二', 30, 'no-number'],
    ['1e3', 30, 'no-number'],
    ['-4', 30, 'negative'],
    ['2.5', 30, 'fraction'],
    ['31', 30, 'more-than-class'],
    ['1000', undefined, 'too-many'],
  ] as const)
    assert.equal(readCount(typed, people), read, typed);
});

test('hands above the class are noticed where everybody has one vote', () => {
  const round = { counts: { a: 20, b: 12, gone: 5 } };
  const options = ['a', 'b'];
  assert.equal(hands(round, options), 32);
  assert.equal(surplus(round, { options, many: false, people: 30 }), 2);
  assert.equal(surplus(round, { options, many: true, people: 30 }), 0);
  assert.equal(surplus(round, { options, many: false, people: undefined }), 0);
});

test('a bar is a share of the room, never above the whole, and nothing where nobody was counted', () => {
  const options = ['a', 'b'];
  const round = { counts: { a: 15, b: 5 } };
  assert.equal(share(round, 'a', { options, many: false, people: 30 }), 0.5);
  assert.equal(share(round, 'a', { options, many: false, people: undefined }), 0.75);
  assert.equal(share(round, 'a', { options, many: false, people: 10 }), 0.75);
  assert.equal(share(round, 'a', { options, many: true, people: undefined }), 1);
  assert.equal(share({ counts: {} }, 'a', { options, many: true, people: undefined }), 0);
});

test('both votes stand side by side, and the change is said in words', () => {
  const rows = compare(
    { first: { counts: { a: 9, b: 3 } }, second: { counts: { a: 4, b: 3, c: 5 } }, people: 12 },
    { options: ['a', 'b', 'c'], many: false },
  );
  assert.deepEqual(
    rows.map(({ change }) => change),
    ['少了 5 人', '没有变', ''],
  );
  assert.equal(rows[0]!.firstShare, 0.75);
});

test('a room votes on choices, on true or false, and on a short dialogue; other kinds are talked over', () => {
  assert.equal(ballotOf(sample('single-choice'))!.many, false);
  assert.equal(ballotOf(sample('multiple-choice'))!.many, true);
  assert.deepEqual(
    ballotOf(sample('true-false'))!.options.map(({ label, correct }) => [label, correct]),
    [
      ['对', false],
      ['不对', true],
    ],
  );
  assert.equal(ballotOf(sample('hotspot'))!.options[2]!.text, '客服：three');
  for (const kind of ['ordering', 'matching', 'fill-blank', 'sorting', 'short-answer'] as const)
    assert.equal(ballotOf(sample(kind)), undefined);
  const line = sample('hotspot').lines[0]!;
  assert.equal(ballotOf({ ...sample('hotspot'), lines: Array(8).fill(line) }), undefined);
});

test('answers by number become counts, also of options nobody chose', () => {
  assert.deepEqual(readingOf({ 3: 'a', 12: 'a', 0: 'b', 4: 'z' }, ['a', 'b']), {
    counts: { a: 2, b: 0 },
    answers: { 3: 'a', 12: 'a' },
  });
});

test('the votes of a lesson become a table a spreadsheet opens, in the order of the questions', () => {
  const at = new Date(2026, 10, 26, 14, 5).getTime();
  const vote = (change: Partial<Moment>): Moment => ({ ...newVote(), ...change });
  const csv = resultsCsv({
    chapter: '=章',
    votes: new Map([
      ['gone', vote({ phase: 'first', first: { counts: { x: 2 } } })],
      ['shown', vote({})],
      [
        'q',
        vote({
          phase: 'revealed',
          people: 30,
          first: { counts: { a: 9 }, closedAt: at - 300_000 },
          second: { counts: { a: 4, b: 0 }, closedAt: at },
        }),
      ],
    ]),
    questions: new Map([
      [
        'q',
        {
          stem: '先说“什么”,再说?',
          options: [
            { id: 'a', label: 'A', text: '-别急', correct: false },
            { id: 'b', label: 'B', text: '"对不起"', correct: true },
          ],
        },
      ],
      ['shown', { stem: 's', options: [] }],
    ]),
  });
  assert.equal(
    csv,
    [
      '\ufeff章,题目,选项,选项内容,正确,第一次,第二次,在场人数,时间,备注',
      `'=章,"先说“什么”,再说?",A,'-别急,,9,4,30,2026-11-26 14:05,`,
      `'=章,"先说“什么”,再说?",B,"""对不起""",是,,0,30,2026-11-26 14:05,`,
      `'=章,gone,x,,,2,,,,没有投完`,
      '',
    ].join('\r\n'),
  );
});
