import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWritten, tally } from '../../../src/course/writing/self-marking.ts';
import { fileName, textFile, type Written } from '../../../src/course/writing/text-file.ts';

const written = (text: string, more: Partial<Written> = {}): Written => ({
  section: '情景案例',
  question: '你怎么说？',
  poor: '',
  text,
  points: [],
  seenFirst: false,
  ...more,
});

test('a text file holds the question, what was written and every mark, whatever the text is made of', () => {
  const text = '<b>对不起</b>\n👩‍💻\u202Eabc\u202C & "引号"';
  const file = textFile('把道歉说到心里', '2026-11-24', [
    written(text, {
      poor: '给您带来不便',
      points: [
        { text: '先道歉', marked: true },
        { text: '给钟点', marked: false },
      ],
      seenFirst: true,
    }),
    written(''),
  ]);
  assert.ok(file.startsWith('\uFEFF把道歉说到心里\r\n'));
  for (const piece of [
    '【情景案例】你怎么说？',
    '要改写的话：给您带来不便',
    text.replace('\n', '\r\n'),
    '2 条里做到 1 条',
    '［✓］先道歉',
    '［　］给钟点',
    '写之前看过参考答案',
    '（还没有写）',
  ])
    assert.ok(file.includes(piece), piece);
  assert.doesNotMatch(file, /(?<!\r)\n/, 'every line ends as old editors want it');
});

test('twenty thousand characters come out as they went in', () => {
  const text = '一二三四五六七八九😀'.repeat(2000);
  assert.ok(textFile('章', '2026-11-24', [written(text)]).includes(text));
});

test('a file name holds nothing a system refuses', () => {
  assert.equal(fileName('问/答:"一"?', '2026-11-24'), '问 答  一 2026-11-24.txt');
  assert.equal(fileName('\u202E定格\n与心流', '2026-11-24'), '定格 与心流 2026-11-24.txt');
});

test('a few characters are an answer; spaces, line breaks and marks that cannot be seen are none', () => {
  for (const text of ['对不起您', 'sorry', '😀😀😀😀']) assert.equal(isWritten(text), true, text);
  for (const text of ['', '   \n\n  ', '对', '\u200B\u202E\uFEFF\u200D\u200B', '　　　　对　　'])
    assert.equal(isWritten(text), false, JSON.stringify(text));
});

test('the marks are said in one line', () => {
  assert.equal(tally([{ marked: true }, { marked: false }, { marked: true }]), '3 条里做到 2 条');
});
