import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { languageOfCourse } from '../../../src/importer/disk/known-texts.ts';
import { restore } from '../../../src/importer/restore.ts';
import { article } from './articles.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

test('an author gets sound text, every change with its place in the file, and what could not be restored', () => {
  const read = '負責(zé)人強(qiáng)調:業(yè)務(wù)要熟\n粗魯的客戶';
  const { text, changes, unresolved } = restore(read);
  assert.equal(text, '负责人强调：业务要熟\n粗鲁的客户');
  assert.deepEqual(unresolved, []);
  for (const { line, column, from } of changes) {
    const there = [...read.split('\n')[line - 1]!].slice(column - 1).join('');
    assert.ok(there.startsWith([...from][0] ?? ''), `${line}:${column} ${from}`);
  }
  assert.deepEqual(
    changes
      .filter(({ stage }) => stage === 'noise')
      .map(({ line, column, from, to }) => [line, column, from, to]),
    [
      [1, 3, '(zé)', ''],
      [1, 9, '(qiáng)', ''],
      [1, 19, '(yè)', ''],
      [1, 24, '(wù)', ''],
    ],
  );
});

test('sound Simplified text comes back as it is', () => {
  const read = '客服的第一句话，决定客户愿不愿意听第二句。\n\n先听完，再开口：“您说的我记下了。”';
  const { text, changes, unresolved, sourceLines } = restore(read);
  assert.deepEqual({ text, changes, unresolved }, { text: read, changes: [], unresolved: [] });
  assert.deepEqual(sourceLines(), [1, 2, 3]);
});

test('a row of question marks, which no machine leaves, stays as it is and holds nothing up', () => {
  const { text, unresolved } = restore(`負責(zé)人強(qiáng)調${'?'.repeat(4000)}業(yè)務(wù)`);
  assert.ok(text.startsWith('负责人强调') && text.endsWith('业务'), text);
  assert.deepEqual(unresolved, []);
});

test('each line that is left says where it stood, after lines were taken out and others joined', () => {
  const read =
    '首页 > 新闻 > 正文\n先听後說\n有一天早上,小高接到一位客戶的電話,\n客戶說:門鎖壞了。\n\n上一页\n她當時就打給師傅。';
  const { text, sourceLines } = restore(read);
  assert.deepEqual(
    text.split('\n').map((line, at) => [sourceLines()[at], line]),
    [
      [2, '先听后说'],
      [3, '有一天早上，小高接到一位客户的电话，客户说：门锁坏了。'],
      [5, ''],
      [7, '她当时就打给师傅。'],
    ],
  );
});

/** The true texts, read by hand place by place; only their hashes are kept. */
const TRUE: Record<string, string> = {
  '000': 'e5ac805a0ae75bdd',
  '003': '0de5839a4c08df65',
};
const language = languageOfCourse(root);

/** A test on one of the articles, skipped where it is not there. */
function testOf(number: string, title: string, run: (restored: ReturnType<typeof restore>) => void): void {
  const path = article(number);
  test(`the article ${number} ${title}`, { skip: !path && 'ARTICLES does not name their folder' }, () => {
    run(restore(readFileSync(path!, 'utf8'), { language }));
  });
}

for (const [number, hash] of Object.entries(TRUE))
  testOf(number, 'comes back without a wrong character', ({ text, unresolved }) => {
    assert.deepEqual(unresolved, []);
    assert.equal(sha256(text), hash);
  });

testOf('001', 'has its wrongly converted words right and loses its furniture', ({ text, unresolved }) => {
  assert.deepEqual(unresolved, []);
  for (const wrong of '麽 叁 蠃 後 於 位元 「 网路 印表机 资讯 扩展阅读 版权声明 详情'.split(' '))
    assert.ok(!text.includes(wrong), wrong);
  for (const word of ['双赢', '一位工程师', '什么', '参观', '打印机', '意外接到', '信息系统', '停用'])
    assert.ok(text.includes(word), word);
});

testOf('002', 'changes in its layout only', ({ changes, unresolved }) => {
  assert.deepEqual(unresolved, []);
  assert.deepEqual([...new Set(changes.map(({ stage }) => stage))], ['layout']);
});
