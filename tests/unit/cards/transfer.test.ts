import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  fromQrText,
  fromTypedCode,
  questionTag,
  toQrText,
  toTypedCode,
} from '../../../src/course/cards/transfer.ts';
import { readRoster } from '../../../src/course/cards/roster.ts';
import { CARD_COUNT, SIDES, type Side } from '../../../src/course/cards/side.ts';

const sides = fc.array(fc.option(fc.constantFrom(...SIDES)), { maxLength: CARD_COUNT });
const handover = fc
  .record({ tag: fc.integer({ min: 0, max: 63 }), round: fc.constantFrom(1 as const, 2 as const), sides })
  .map(({ tag, round, sides: given }) => {
    const answers = new Map(given.flatMap((side, i): [number, Side][] => (side ? [[i + 1, side]] : [])));
    const counts = SIDES.map((side) => [...answers.values()].filter((each) => each === side).length);
    return { tag, round, counts, answers };
  });
const settings = { seed: 20, numRuns: 300 };

test('what the phone shows as a QR code is what the laptop reads', () => {
  fc.assert(
    fc.property(handover, (given) => assert.deepEqual(fromQrText(toQrText(given)), given)),
    settings,
  );
});

test('eight typed characters carry the counts, whatever the case, spaces and look-alikes', () => {
  fc.assert(
    fc.property(handover, ({ answers: _, ...given }) => {
      const code = toTypedCode(given);
      assert.match(code, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      assert.deepEqual(fromTypedCode(code), given);
      assert.deepEqual(
        fromTypedCode(` ${code.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `),
        given,
      );
    }),
    settings,
  );
});

test('a slip of one character is noticed nearly always, and a wrong length always', () => {
  let taken = 0;
  let slips = 0;
  const code = toTypedCode({ tag: 5, round: 1, counts: [10, 3, 8, 9] });
  for (let at = 0; at < code.length; at += 1)
    for (const char of '0123456789ABCDEFGHJKMNPQRSTVWXYZ') {
      if (code[at] === '-' || code[at] === char) continue;
      slips += 1;
      if (fromTypedCode(code.slice(0, at) + char + code.slice(at + 1))) taken += 1;
    }
  assert.ok(taken / slips < 0.01, `${taken} of ${slips}`);
  for (const wrong of ['', 'ABC', `${code}0`, '你好你好你好你好', '!!!!!!!!', '😀😀😀😀'])
    assert.equal(fromTypedCode(wrong), undefined);
});

test('a QR code of something else, or a damaged one, is not taken for a result', () => {
  const text = toQrText({ tag: 5, round: 1, counts: [1, 0, 0, 0], answers: new Map([[1, 'A']]) });
  for (const wrong of [
    '',
    'https://example.org',
    text.slice(0, -1),
    text.replace('A', 'B'),
    'JXKT1:',
    'JXKT2:5:1',
  ])
    assert.equal(fromQrText(wrong), undefined);
});

test('questions of a chapter have tags below 64', () => {
  const tag = questionTag('sincere-apology', 'first-words');
  assert.ok(Number.isInteger(tag) && tag > 0 && tag < 64);
  assert.notEqual(tag, questionTag('sincere-apology', 'second-words'));
});

test('a pasted list gives each card a name and says what is odd about it', () => {
  assert.deepEqual(readRoster('王芳\n李雷、韩梅梅，\t赵四\r\n').names, ['王芳', '李雷', '韩梅梅', '赵四']);
  assert.match(readRoster('王芳 王芳\n王芳\n王芳').said.join(), /有重名：王芳/);
  const many = readRoster(Array.from({ length: 500 }, (_, i) => `学员${i}`).join('\n'));
  assert.equal(many.names.length, CARD_COUNT);
  assert.match(many.said.join(), /有500个人/);
  assert.equal([...(readRoster('长'.repeat(200)).names[0] ?? '')].length, 40);
});
