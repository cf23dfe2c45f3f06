import assert from 'node:assert/strict';
import { test } from 'node:test';
import { missing, testResult } from '../../../src/course/questions/test-result.ts';

const marks = (points: string, right: string) =>
  [...points].map((keyPoint, i) => ({ keyPoint, right: right[i] === '1' }));

test('a test tells by key point what to read again', () => {
  const result = testResult(marks('aabbc', '11011'));
  assert.deepEqual(
    [...result.points],
    [
      ['a', { right: 2, total: 2 }],
      ['b', { right: 1, total: 2 }],
      ['c', { right: 1, total: 1 }],
    ],
  );
  assert.deepEqual(result.again, ['b']);
  assert.deepEqual([result.right, result.total, result.passed], [4, 5, true]);
});

test('eighty in a hundred passes, one less does not, and how many are missing is said', () => {
  for (let total = 1; total <= 40; total += 1)
    for (let right = 0; right <= total; right += 1) {
      const result = testResult(marks('a'.repeat(total), '1'.repeat(right)));
      assert.equal(result.passed, right * 10 >= total * 8, `${right} of ${total}`);
      assert.equal(right + missing({ right, total }) >= total * 0.8, true);
      assert.equal(result.passed, missing({ right, total }) === 0);
    }
});

test('a test without questions is not passed', () => {
  assert.equal(testResult([]).passed, false);
});
