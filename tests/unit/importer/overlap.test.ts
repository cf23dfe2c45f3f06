import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { LONGEST_RUN, overlaps, overlapSource, visibleText } from '../../../src/importer/overlap.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';
import { writeCourse } from '../../fixtures/course/write-course.ts';

const CLI = join(import.meta.dirname, '../../../src/importer/overlap-cli.ts');
const ARTICLE = '那天下着雨，值班的小周接到一个电话，对方开口就要找领导，她没有急着解释。';
const source = overlapSource('文章', ARTICLE);

test('a run of more than twenty characters is found whole, whatever punctuation stands in it', () => {
  const text = '第一行。\n我写的：值班的小周接到一个电话：“对方开口就要找领导！”她没有多说。';
  assert.deepEqual(overlaps(text, [source]), [
    { line: 2, text: '值班的小周接到一个电话对方开口就要找领导她没有', source: '文章' },
  ]);
});

test('twenty characters are allowed, one more is not', () => {
  const run = [...ARTICLE].filter((character) => /\p{Script=Han}/u.test(character)).join('');
  assert.deepEqual(overlaps(`好${run.slice(2, 2 + LONGEST_RUN)}好`, [source]), []);
  assert.equal(overlaps(`好${run.slice(2, 3 + LONGEST_RUN)}好`, [source]).length, 1);
});

test('a text that repeats itself is compared with every place it is like', () => {
  const twice = overlapSource('文章', `${'一二三四五六七八九十'.repeat(3)}甲乙`);
  const [found] = overlaps('三四五六七八九十一二三四五六七八九十一二三四五六七八九十甲乙', [twice]);
  assert.equal(found?.text.length, 30);
});

test('comments are the author’s own and are not compared', () => {
  assert.deepEqual(overlaps(visibleText('a.mdx', `{/* ${ARTICLE} */}\n<!-- ${ARTICLE} -->`), [source]), []);
  assert.deepEqual(overlaps(visibleText('a.yaml', `# ${ARTICLE}\nintro: 短`), [source]), []);
  assert.equal(overlaps(visibleText('a.yaml', `x: 1\nintro: ${ARTICLE}`), [source])[0]?.line, 2);
});

function project(t: TestContext) {
  const root = writeCourse(t, new FixtureCourse());
  const insight = join(root, 'content/chapters/alpha/insight.md');
  writeFileSync(insight, `${readFileSync(insight, 'utf8')}\n${ARTICLE}\n`);
  const article = join(root, '文章 一.txt');
  writeFileSync(article, ARTICLE);
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [CLI, ...args, '--root', root], { encoding: 'utf8' });
  return { root, article, run };
}

test('an author sees each copied sentence with file and line, unless the rights are held', (t) => {
  const { root, article, run } = project(t);
  const { status, stdout } = run(article);
  assert.equal(status, 2);
  assert.match(stdout, /alpha\/insight\.md:\d+\n {2}跟 文章 一\.txt 有 32 个字相同：那天下着雨值班的小周/);
  assert.match(stdout, /有 1 处照抄/);
  assert.equal(run(article, '--chapter', 'beta').status, 0);
  const chapter = join(root, 'content/chapters/alpha/chapter.yaml');
  writeFileSync(chapter, `rights: owned\n${readFileSync(chapter, 'utf8')}`);
  const owned = run(article);
  assert.equal(owned.status, 0);
  assert.match(owned.stdout, /alpha：rights: owned/);
});

test('a misspelt chapter is refused with those there are', (t) => {
  const { status, stderr } = project(t).run('--chapter', 'gamma');
  assert.equal(status, 1);
  assert.match(stderr, /gamma[\s\S]*alpha、beta/);
});
