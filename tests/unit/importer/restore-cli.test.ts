import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';
import { damage } from '../../../src/importer/noise/forward.ts';

const cli = fileURLToPath(new URL('../../../src/importer/restore-cli.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), '复原 '));
after(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, [cli, '--root', folder, ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });

const DAMAGED = '負責(zé)人強(qiáng)調:業(yè)務(wù)要熟,什麽都要先聽完\n';
const SOUND = '负责人强调：业务要熟，什么都要先听完\n';

test('an author gets the restored text apart from the report, and a status that says it is whole', () => {
  const { stdout, stderr, status } = run(file('文章 一.txt', DAMAGED));
  assert.equal(stdout, SOUND);
  assert.match(stderr, /去掉误加的拼音 4：1:3 \(zé\)→/);
  assert.equal(status, 0);
});

test('a machine gets every change with line, column and reason as one line of JSON', () => {
  const { stdout, stderr } = run('--json', file('a.txt', DAMAGED));
  assert.equal(stdout, SOUND);
  const report = JSON.parse(stderr);
  assert.equal(report.counts.noise, 4);
  assert.deepEqual(report.changes[0], {
    stage: 'noise',
    line: 1,
    column: 3,
    from: '(zé)',
    to: '',
    why: '去掉误加的拼音',
  });
});

test('what could not be restored is marked in the text and listed, and the status says so', () => {
  const list = new Map([
    ['責', 'zé'],
    ['數', 'shù'],
  ]);
  const { stdout, stderr, status } = run(
    file('open.txt', damage('負責任的客戶說。粗魯的他在家。電話響了', list)),
  );
  assert.match(stdout, /⟦.+⟧/);
  assert.match(stderr, /没能复原.+1 处\n\s+第 1 行第 \d+ 字 ⟦.+⟧ .+，可能是 .*他/);
  assert.equal(status, 2);
});

test('before and after stand side by side, without colour where none is wanted', () => {
  const { stdout } = run('--diff', file('b.txt', DAMAGED));
  assert.match(stdout, /^\[-負責\(zé\)-\]\{\+负责\+\}人/);
  assert.ok(!stdout.includes('\u001B'));
});

test('several files come one after the other with their names, and one that fails does not stop the others', () => {
  const { stdout, stderr, status } = run(
    file('c.txt', DAMAGED),
    join(folder, 'none.txt'),
    file('d.txt', SOUND),
  );
  assert.match(stdout, /==> .*c\.txt <==\n负责人.+\n==> .*d\.txt <==\n负责人/);
  assert.match(stderr, /\[2\/3\] .*none\.txt\n.*none\.txt\n {2}现状：.*没有这个文件/);
  assert.match(stderr, /d\.txt.+\n.*\n {2}没有要改的/);
  assert.equal(status, 1);
});

test('an author can name the encoding of a file', () => {
  const { stdout } = run('--encoding', 'big5', file('e.txt', iconv.encode('客服人員先聽完客戶的話', 'big5')));
  assert.equal(stdout, '客服人员先听完客户的话\n');
});

for (const [what, args] of [
  ['no file', []],
  ['an unknown option', ['--nothing']],
  ['an empty file', [file('empty.txt', '')]],
] as const)
  test(`${what} is answered with what to do, and nothing on standard output`, () => {
    const { stdout, stderr, status } = run(...args);
    assert.equal(stdout, '');
    assert.equal(status, 1);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
