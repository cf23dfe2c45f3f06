import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits, markedPlaces, sparing, withMarks } from '../../../src/importer/edits.ts';
import { backwards, placeIn, throughAll } from '../../../src/importer/positions.ts';

const why = '试';

test('a text is changed at the places named and nowhere else', () => {
  const edits = [
    { start: 0, end: 1, to: '', why },
    { start: 2, end: 4, to: '丙', why },
    { start: 5, end: 5, to: '！', why },
  ];
  assert.equal(applyEdits('甲乙丁戊己', edits), '乙丙己！');
});

test('edits that overlap, run backwards or leave the text are refused', () => {
  const edit = (start: number, end: number) => ({ start, end, to: '', why });
  assert.throws(() => applyEdits('甲乙丙', [edit(0, 2), edit(1, 3)]), RangeError);
  assert.throws(() => applyEdits('甲乙丙', [edit(2, 1)]), RangeError);
  assert.throws(() => applyEdits('甲乙丙', [edit(2, 4)]), RangeError);
});

test('an author sees a place that was not restored between ⟦ and ⟧', () => {
  const result = { edits: [{ start: 0, end: 1, to: '子', why }], marks: [{ start: 1, end: 3, why }] };
  assert.equal(applyEdits('甲乙丙丁', withMarks(result)), '子⟦乙丙⟧丁');
});

test('an author reads in the mark what may have stood there, the likeliest first', () => {
  const marks = [{ start: 1, end: 3, why, candidates: ['清楚', '清除'] }];
  const text = applyEdits('甲乙丙丁', withMarks({ edits: [], marks }));
  assert.equal(text, '甲⟦清楚|清除⟧丁');
  assert.deepEqual(markedPlaces(text), [{ start: 1, end: 8 }]);
});

test('a later stage leaves a marked place as it is', () => {
  const text = '甲⟦乙丙⟧丁';
  const edits = [0, 2, 5].map((start) => ({ start, end: start + 1, to: '子', why }));
  assert.deepEqual(markedPlaces(text), [{ start: 1, end: 5 }]);
  assert.deepEqual(
    sparing(edits, markedPlaces(text)).map(({ start }) => start),
    [0, 5],
  );
});

test('a place is found again in the text as read, through several stages', () => {
  const first = [{ start: 1, end: 5, to: '', why }];
  const read = '責(zé)任\n心。';
  const second = [{ start: 0, end: 0, to: '【】', why }];
  const between = applyEdits(read, first);
  const last = applyEdits(between, second);
  assert.equal(last, '【】責任\n心。');
  const back = throughAll([backwards(first), backwards(second)]);
  for (const character of '責任心。') assert.equal(back(last.indexOf(character)), read.indexOf(character));
  assert.deepEqual(placeIn(read)(read.indexOf('。')), { line: 2, column: 2 });
});

test('a character outside the basic plane counts as one column', () => {
  assert.deepEqual(placeIn('𠀀好')(2), { line: 1, column: 2 });
});
