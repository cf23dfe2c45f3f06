import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hanNumber } from '../../../src/course/han-number.ts';

test('chapters are numbered as a Chinese book numbers them', () => {
  const written = [1, 10, 12, 20, 99, 100, 105, 110, 111, 1000, 1001, 1010, 2345].map(hanNumber);
  assert.deepEqual(written, [
    '一',
    '十',
    '十二',
    '二十',
    '九十九',
    '一百',
    '一百零五',
    '一百一十',
    '一百一十一',
    '一千',
    '一千零一',
    '一千零一十',
    '二千三百四十五',
  ]);
});
