import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from '../../../src/course/tools/csv.ts';
import { pareto, paretoWords, vitalFew } from '../../../src/course/tools/pareto.ts';
import { radarPoints, weakest } from '../../../src/course/tools/radar.ts';

const counted = (...counts: number[]) =>
  counts.map((count, index) => ({ id: `r${index}`, text: `原因${index}`, count }));

test('a Pareto chart has the most frequent first, and ends at all of them', () => {
  const bars = pareto(counted(1, 5, 0, 4));
  assert.deepEqual(
    bars.map(({ id }) => id),
    ['r1', 'r3', 'r0'],
  );
  assert.deepEqual(
    bars.map(({ cumulative }) => cumulative),
    [0.5, 0.9, 1],
  );
  assert.deepEqual(
    pareto(counted(2, 2)).map(({ id }) => id),
    ['r0', 'r1'],
    'equal ones stay as they came',
  );
});

test('whatever is counted, shares come to 1 and never fall', () => {
  for (let round = 0; round < 200; round += 1) {
    const counts = Array.from({ length: 1 + (round % 17) }, (_, i) => ((round * 31 + i * 17) % 23) + 1);
    const bars = pareto(counted(...counts));
    assert.ok(Math.abs(bars.at(-1)!.cumulative - 1) < 1e-12);
    assert.ok(
      bars.every(
        (bar, i) => i === 0 || (bar.count <= bars[i - 1]!.count && bar.cumulative > bars[i - 1]!.cumulative),
      ),
    );
    const few = vitalFew(bars);
    assert.ok(few.at(-1)!.cumulative >= 0.8 - 1e-9 && (few.at(-2)?.cumulative ?? 0) < 0.8);
  }
});

test('nothing counted makes no chart', () => {
  assert.deepEqual(pareto(counted(0, 0)), []);
  assert.deepEqual(vitalFew([]), []);
  assert.equal(paretoWords([]), '还没有记下来电。');
});

test('the chart names the few that make up most, and says so where there are none', () => {
  assert.equal(
    paretoWords(pareto(counted(8, 1, 1))),
    '一共 10 次，3 个原因，前 1 个就占了 80%：“原因0”8 次。先从它们问起。',
  );
  assert.match(paretoWords(pareto(counted(1, 1))), /还分不出/);
});

test('a radar chart begins straight up and goes clockwise', () => {
  const [up, right, down, left] = radarPoints([5, 5, 2.5, 0], 5, 100).map(({ x, y }) => [
    Math.round(x) || 0,
    Math.round(y) || 0,
  ]);
  assert.deepEqual(
    [up, right, down, left],
    [
      [0, -100],
      [100, 0],
      [0, 50],
      [0, 0],
    ],
  );
});

test('scores beyond the scale stay within the chart', () => {
  for (const { radius } of radarPoints([-1, 9, 3], 5, 100)) assert.ok(radius >= 0 && radius <= 100);
});

test('the weakest is the first of the lowest', () => {
  assert.equal(weakest([3, 1, 2, 1]), 1);
});

test('a table for spreadsheets is UTF-8 with its mark, lines ended as they want them', () => {
  assert.equal(toCsv([['原因', 3]]), '\ufeff原因,3\r\n');
});

test('a cell with commas, quotes or line ends stays one cell', () => {
  assert.equal(toCsv([['一,二', '说"好"', '上\n下']]), '\ufeff"一,二","说""好""","上\n下"\r\n');
});

for (const start of ['=', '+', '-', '@', ' =', '\t', '\r', '＝', '\u200b='])
  test(`a cell that begins with ${JSON.stringify(start)} is no formula`, () => {
    assert.match(toCsv([[`${start}cmd|' /C calc'!A0`]]), /^\ufeff"?'/);
  });

test('a number stays a number, also below zero', () => {
  assert.equal(toCsv([[-3]]), '\ufeff-3\r\n');
});
