import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyEdits } from '../../../src/importer/edits.ts';
import { script } from '../../../src/importer/script/index.ts';
import { WRONG_WORDS } from '../../../src/importer/script/wrong-words.ts';

const restored = (text: string) => applyEdits(text, script(text).edits);
/** Shows Taiwanese usage, so that what follows is taken for a text from there. */
const TAIWANESE = '在網路上用印表機列印資訊。';
const taiwanese = (text: string) => restored(TAIWANESE + text).slice('在网络上用打印机打印信息。'.length);

for (const [from, to] of [
  ['繁體字變成簡體字,后來在這里,乾淨與乾坤', '繁体字变成简体字,后来在这里,干净与乾坤'],
  ['他帶著著作,說明顯著,穿著整齊,沿著路走著,著急', '他带着著作,说明显著,穿着整齐,沿着路走着,着急'],
  ['客服人員領著客戶看鐘,分鍾之內', '客服人员领着客户看钟,分钟之内'],
] as const)
  test(`${from} is written ${to}`, () => {
    assert.equal(restored(from), to);
  });

for (const [from, to] of [
  ['什麽事', '什么事'],
  ['最後於是', '最后于是'],
  ['他叁观了工厂', '他参观了工厂'],
  ['来了一位元工程师', '来了一位工程师'],
  ['双蠃的需求', '双赢的需求'],
  ['一部份的想像', '一部分的想象'],
  ['意外接到一通行动电话', '意外接到一通移动电话'],
] as const)
  test(`in a text of Taiwanese usage ${from} becomes ${to}`, () => {
    assert.equal(taiwanese(from), to);
  });

for (const [kind, text] of [
  ['amounts of money', '合计人民币叁仟贰佰元整，另付叁拾元、叁元伍角。'],
  ['a text on computing', '一个位元组有八位元，处理器一次读取三十二位元，两位元工程师在讨论编码。'],
  ['works and authors', '这部著作的编著者是著名的学者，成绩显著，他是土著。'],
  ['mainland prose', '请把文件存档，再截图发到社群；支援的物件和资料已经到了，程序运行正常，晚饭吃泡面。'],
  ['a quoted Traditional character', '“责”字的繁体是“責”，“任”字不变（責任）。'],
  ['mythical names', '幺麽小丑，蜾蠃负子，杯盘狼藉，慰藉人心。'],
] as const)
  test(`${kind}: nothing changes in sound Simplified text`, () => {
    assert.equal(restored(text), text);
  });

test('a text a machine turned to Traditional keeps its mainland words', () => {
  const text = '軟體和網路上的資訊,印表機的程式';
  assert.equal(
    applyEdits(text, script(text, { wasSimplified: true }).edits),
    '软体和网路上的资讯,印表机的程式',
  );
});

test('each wrongly converted word says how it came about', () => {
  for (const { reason, right } of WRONG_WORDS) assert.ok(reason.length > 8, right);
});
