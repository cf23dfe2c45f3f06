import assert from 'node:assert/strict';
import { test } from 'node:test';
import { damage } from '../../../../src/importer/noise/forward.ts';
import { toTraditional } from '../../../../src/importer/script/characters.ts';

const LIST = new Map([
  ['動', 'dòng'],
  ['現', 'xiàn'],
  ['當', 'dāng'],
  ['數', 'shù'],
  ['驗', 'yàn'],
  ['強', 'qiáng'],
  ['購', 'gòu'],
  ['責', 'zé'],
]);

for (const [clean, damaged] of [
  ['責任', '責(zé)任'],
  ['動力。現在', '動(dòng)力?,F(xiàn)在'],
  ['處理。客戶當時', '處理??蛻舢?dāng)時'],
  ['深省：客戶難道', '深?。嚎蛻綦y道'],
  ['因為配件原因延遲', '因?yàn)榕浼蜓舆t'],
  ['再強調', '再?gòu)?qiáng)調'],
  ['粗魯的、', '粗魯?shù)?、'],
  ['因為0.1%的', '因?yàn)?.1%的'],
] as const)
  test(`the machine makes ${damaged} of ${clean}`, () => {
    assert.equal(damage(clean, LIST), damaged);
  });

test('ambiguous characters stay when a text is turned to Traditional one to one', () => {
  assert.equal(toTraditional('后来在这里并不发现什么'), '后來在這里并不發現什么');
});

test('a line is damaged by itself', () => {
  assert.equal(damage('動力\n因為\n再強調', LIST), '動(dòng)力\n因?yàn)?\n再?gòu)?qiáng)調');
});
