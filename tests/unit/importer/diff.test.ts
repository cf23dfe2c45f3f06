import assert from 'node:assert/strict';
import { test } from 'node:test';
import { COLOURS, difference, PLAIN } from '../../../src/importer/diff.ts';
import { Progress } from '../../../src/importer/progress.ts';

test('what went and what came stand in their place, and long stretches that stayed are cut short', () => {
  const same = '这一段文字没有变化，'.repeat(20);
  const shown = difference(`${same}責任${same}`, `${same}责任${same}`, PLAIN);
  assert.match(shown, /^….{12}\[-責-\]\{\+责\+\}任.{11}…$/);
});

test('a removed line end is seen', () => {
  assert.equal(difference('甲\n乙', '甲乙', PLAIN), '甲[-⏎\n-]乙');
});

test('colours are those of the terminal', () => {
  assert.equal(difference('甲', '乙', COLOURS), '\u001B[31;9m甲\u001B[0m\u001B[32m乙\u001B[0m');
});

for (const [kind, isTTY, shown] of [
  ['a terminal sees progress in one line', true, '\r\u001B[K[1/2] a\r\u001B[K[2/2] b\r\u001B[K'],
  ['a log gets a line a file', false, '[1/2] a\n[2/2] b\n'],
] as const)
  test(kind, () => {
    let written = '';
    const progress = new Progress({ isTTY, write: (text) => (written += text) }, 2);
    progress.next('a');
    progress.next('b');
    progress.clear();
    assert.equal(written, shown);
  });
