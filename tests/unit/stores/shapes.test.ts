import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerEntry } from '../../../src/stores/answers.ts';
import { testEntry } from '../../../src/stores/tests.ts';
import { FakeStorage } from './fake-storage.ts';

test('an answer is kept under its chapter and question, apart from that of the test', () => {
  const { texts } = new FakeStorage().install();
  answerEntry('answer', 'sincere-apology', 'q-1').set({
    response: ['a'],
    right: true,
    tries: 1,
    shown: false,
  });
  answerEntry('test-answer', 'sincere-apology', 'q-1').set({
    response: ['b'],
    right: false,
    tries: 1,
    shown: false,
  });
  assert.deepEqual(Object.keys(texts).sort(), [
    'jiangxin:answer/sincere-apology/q-1',
    'jiangxin:test-answer/sincere-apology/q-1',
  ]);
  assert.deepEqual(answerEntry('answer', 'sincere-apology', 'q-1').$value.get()?.response, ['a']);
});

test('an answer whose question is gone stays where it is', () => {
  const gone = { 'jiangxin:answer/sincere-apology/gone': '{"v":1,"at":1}' };
  const { texts } = new FakeStorage(gone).install();
  answerEntry('answer', 'sincere-apology', 'q-1').set({
    response: ['a'],
    right: true,
    tries: 1,
    shown: false,
  });
  assert.equal(texts['jiangxin:answer/sincere-apology/gone'], '{"v":1,"at":1}');
});

const answer = { v: 1, at: 1, response: null, right: true, tries: 1, shown: false };
const result = { v: 1, at: 1, right: 8, total: 10, again: ['a'], open: true, passedAt: 0 };
for (const [name, make, whole] of [
  ['answer', () => answerEntry('answer', 's', 'q'), answer],
  ['test', () => testEntry('s'), result],
] as const)
  test(`what is stored of a ${name} is taken only in its whole shape`, () => {
    const key = name === 'answer' ? 'jiangxin:answer/s/q' : 'jiangxin:test/s';
    const read = (stored: object) => {
      new FakeStorage({ [key]: JSON.stringify(stored) }).install();
      return make().$value.get();
    };
    assert.ok(read(whole));
    for (const field of Object.keys(whole).filter((field) => field !== 'response'))
      for (const value of ['x', null, undefined])
        assert.equal(read({ ...whole, [field]: value }), undefined, field);
  });
