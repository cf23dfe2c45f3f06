import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyEdits, withMarks } from '../../../../src/importer/edits.ts';
import { damage } from '../../../../src/importer/noise/forward.ts';
import { noise } from '../../../../src/importer/noise/index.ts';
import { randomFrom } from '../../../bench/sentences.ts';
import { damagedCase } from './generate.ts';
import { verdict } from './verdict.ts';

const undone = (text: string) => applyEdits(text, withMarks(noise(text)));

for (const [damaged, clean] of [
  ['責(zé)任心強(qiáng),業(yè)務(wù)也熟', '責任心強,業務也熟'],
  ['強勁的動(dòng)力?,F(xiàn)在很多企業(yè)', '強勁的動力。現在很多企業'],
  ['進行處理??蛻舢?dāng)時(shí)很滿意', '進行處理。客戶當時很滿意'],
  ['一再?gòu)?qiáng)調安全', '一再強調安全'],
] as const)
  test(`an author gets the text back from ${damaged}`, () => {
    assert.equal(undone(damaged), clean);
  });

for (const [kind, text] of [
  ['a language lesson', '今天学两个词：银行(yínháng)和行走(xíngzǒu)。“好”字有两个音：好(hǎo)、好(hào)。'],
  ['a lesson in Traditional characters', '生詞：學(xué)、習(xí)、國(guó)、家(jiā)、銀行(yínháng)。'],
  ['a text with every reading', '我(wǒ)們(men)學(xué)習(xí)中(zhōng)文(wén),很(hěn)開(kāi)心(xīn)。'],
  ['a rare character with its reading', '席間上了一道饕(tāo)餮(tiè)宴,主人說這個字不好寫。'],
  ['a poem', '床前明月光，\n疑是地上霜。\n舉頭望明月，\n低頭思故鄉。'],
  ['a table', '項目\t金額(元)\n電話費\t120\n維修費\t80'],
  ['English', 'Really?, she said (twice). 100% of it; is that so?'],
  ['questions one after another', '真的嗎??你確定嗎?,我們還在等;這樣行嗎?。'],
] as const)
  test(`${kind} stays as it is`, () => {
    assert.deepEqual(noise(text), { edits: [], marks: [] });
  });

test('a gloss an author wrote stays in a text whose noise is undone', () => {
  const text =
    '責(zé)任心強(qiáng)的業(yè)務(wù)員把長(cháng)話說短,他讀的是銀行(yínháng)。現(xiàn)在的動(dòng)力是責(zé)任,務(wù)必當(dāng)心';
  assert.equal(undone(text), '責任心強的業務員把長話說短,他讀的是銀行(yínháng)。現在的動力是責任,務必當心');
});

test('whoever could be meant is not guessed: the place is marked, with whom it may be', () => {
  const list = new Map([
    ['責', 'zé'],
    ['數', 'shù'],
  ]);
  const clean = '負責任的客戶說。粗魯的他在家。電話響了';
  const damaged = damage(clean, list);
  const { marks } = noise(damaged);
  assert.equal(marks.length, 1);
  const { candidates = [] } = marks[0]!;
  for (const pronoun of '他她它')
    assert.ok(
      candidates.some((one) => one.includes(pronoun)),
      pronoun,
    );
  assert.equal(verdict(clean, damaged).is, 'sound');
});

test('a text comes back whatever the order in which the machine went through its list', () => {
  // 攬 is spelt by the second byte of 當 and the first of 場: replaced first, it keeps 場 from being found.
  const list = new Map([
    ['攬', 'lǎn'],
    ['場', 'chǎng'],
    ['當', 'dāng'],
  ]);
  const clean = '他當天來。動手攬下。來到場上。該當場給。書上說的就是這種。';
  assert.equal(verdict(clean, damage(clean, list)).is, 'exact');
});

test('a name that the rest of the text makes sure is read where its own sentence leaves it open', () => {
  const list = new Map([
    ['處', 'chù'],
    ['動', 'dòng'],
    ['現', 'xiàn'],
  ]);
  const open = '最近的工程師是老施。他很忙。';
  const elsewhere = '動力。現在老施很忙。\n動力。現在去問老施。\n';
  assert.equal(
    verdict(`動力。現在很多企業。\n${open}`, damage(`動力。現在很多企業。\n${open}`, list)).is,
    'sound',
  );
  assert.equal(verdict(elsewhere + open, damage(elsewhere + open, list)).is, 'exact');
});

test('what the machine damaged comes back as it was, or is marked: whatever the list, whatever the text', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000 }), (seed) => {
      const { clean, damaged } = damagedCase(randomFrom(seed), 4);
      assert.notEqual(verdict(clean, damaged).is, 'wrong', JSON.stringify(damaged));
    }),
    { seed: 20_061_001, numRuns: 20, interruptAfterTimeLimit: 4000, markInterruptAsFailure: false },
  );
});
