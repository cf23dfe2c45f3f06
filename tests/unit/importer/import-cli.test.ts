import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';
import { writeCourse } from '../../fixtures/course/write-course.ts';
import { BOOK_CHAPTER } from '../../fixtures/importer/book-chapter.ts';

const CLI = join(import.meta.dirname, '../../../src/importer/import-cli.ts');

function project(t: TestContext) {
  const root = writeCourse(t, new FixtureCourse());
  mkdirSync(join(root, '投稿 箱'));
  const article = join(root, '投稿 箱', '第十二章 草稿.txt');
  writeFileSync(article, BOOK_CHAPTER);
  const run = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...args, '--root', root], {
      encoding: 'utf8',
    });
    return { status, stdout, stderr };
  };
  const folder = join(root, 'content/chapters/say-it-first');
  /** Every file below content/, to see that nothing has changed. */
  const all = () =>
    readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, readFileSync(file, 'utf8')]);
  return { root, article, folder, run, all };
}

test('an author drafts a chapter, edits it, and brings a changed article in without losing the edit', (t) => {
  const { article, folder, run, all } = project(t);
  const first = run(article, '--slug', 'say-it-first');
  assert.deepEqual([first.status, first.stderr], [0, '']);
  assert.match(first.stdout, /新建了草稿[\s\S]*第 6 行的答案没有问题[\s\S]*npm run dev/);
  const drafted = all();
  assert.ok(drafted.some(([file]) => file === join(folder, 'case.md')));

  assert.match(run(article, '--slug', 'say-it-first').stdout, /文章没有变/);
  assert.deepEqual(all(), drafted);

  writeFileSync(article, BOOK_CHAPTER.replace('先报坏消息。', '坏消息早说。'));
  const renewed = run(article, '--slug', 'say-it-first');
  assert.match(
    renewed.stdout,
    /照新的重新做好[\s\S]*- 第 \d+ 行：先报坏消息。[\s\S]*\+ 第 \d+ 行：坏消息早说。/,
  );
  assert.match(readFileSync(join(folder, 'notes.md'), 'utf8'), /坏消息早说/);

  writeFileSync(join(folder, 'case.md'), '我写的故事。\n');
  writeFileSync(article, BOOK_CHAPTER.replace('打完电话写一行记录。', '打完电话写两行记录。'));
  const before = readFileSync(join(folder, 'key-points.yaml'), 'utf8');
  const kept = run(article, '--slug', 'say-it-first');
  assert.match(kept.stdout, /一个也没有动[\s\S]*case\.md[\s\S]*写两行记录/);
  assert.equal(readFileSync(join(folder, 'case.md'), 'utf8'), '我写的故事。\n');
  assert.equal(readFileSync(join(folder, 'key-points.yaml'), 'utf8'), before);
  assert.match(readFileSync(join(folder, 'notes.md'), 'utf8'), /写两行记录/);
});

test('an article is found from the folder that npm was called in', (t) => {
  const { root, folder } = project(t);
  const { status, stderr } = spawnSync(
    process.execPath,
    [CLI, '第十二章 草稿.txt', '--slug', 'say-it-first', '--root', root],
    { encoding: 'utf8', env: { ...process.env, INIT_CWD: join(root, '投稿 箱') } },
  );
  assert.deepEqual([status, stderr], [0, '']);
  assert.ok(readdirSync(folder).includes('notes.md'));
});

test('a name that is taken is refused, and the chapter that has it stays as it is', (t) => {
  const { root, article, run, all } = project(t);
  const before = all();
  const { status, stderr } = run(article, '--slug', 'alpha');
  assert.equal(status, 1);
  assert.match(stderr, /alpha\/ 已经有了[\s\S]*--slug/);
  assert.deepEqual(all(), before);
  run(article, '--slug', 'say-it-first');
  const other = join(root, '另一篇.txt');
  writeFileSync(other, '先听后说\n\n有一天早上，她接到一位客户的电话，客户说门锁坏了。\n');
  assert.match(run(other, '--slug', 'say-it-first').stderr, /从另一篇文章“第十二章 草稿\.txt”导入/);
});

test('whatever is wrong with the input is said, and nothing is left half-written', (t) => {
  const { root, article, run, all } = project(t);
  const file = (name: string, text: string | Buffer) => {
    writeFileSync(join(root, name), text);
    return join(root, name);
  };
  const before = all();
  const large = file('大.txt', '');
  truncateSync(large, 200 * 2 ** 20);
  const bad: [string, RegExp][] = [
    [join(root, '没有 这个.txt'), /没有这个文件/],
    [root, /这是一个文件夹/],
    [file('空.txt', ''), /空文件/],
    [file('图.txt', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')), /图片/],
    [file('坏.docx', 'PK'), /压缩结构不完整/],
    [large, /文件有 200 MB/],
    [
      file('杂.txt', '首页 > 新闻 > 正文\n\n版权声明：\n本网转载的文章，不代表本站立场。\n'),
      /只有网页的附带内容/,
    ],
  ];
  const together = run(...bad.map(([path]) => path));
  assert.equal(together.status, 1);
  for (const [path, says] of bad) {
    const said = together.stderr
      .slice(together.stderr.indexOf(`${path}\n`))
      .split('\n')
      .slice(0, 4)
      .join('\n');
    assert.match(said, says);
    assert.match(said, /现状：[\s\S]*应当：[\s\S]*做法：/);
  }
  const wrongUse: [string[], RegExp][] = [
    [[], /没有写文章/],
    [[article, '--slug', '坏 名字'], /小写字母/],
    [[article, '--encoding', 'nonsense'], /nonsense/],
    [[article, '--sulg', 'a'], /--sulg/],
    [[article, root, '--slug', 'a'], /一篇一篇地导入/],
  ];
  for (const [args, says] of wrongUse) {
    const { status, stderr } = run(...args);
    assert.equal(status, 1, String(says));
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n\s+at /);
  }
  assert.deepEqual(all(), before);
});

test('a course that cannot be read or written takes no draft', (t) => {
  const { root, article, run, all } = project(t);
  const course = join(root, 'content/course.yaml');
  writeFileSync(course, 'parts: [\n');
  let before = all();
  assert.match(run(article, '--slug', 'say-it-first').stderr, /看不出章的列表/);
  assert.deepEqual(all(), before);
  rmSync(course);
  before = all();
  assert.match(run(article, '--slug', 'say-it-first').stderr, /没有这个文件/);
  assert.deepEqual(all(), before);
  writeFileSync(course, new FixtureCourse().text('content/course.yaml'));
  rmSync(join(root, 'content/chapters'), { recursive: true });
  writeFileSync(join(root, 'content/chapters'), '');
  before = all();
  assert.match(run(article, '--slug', 'say-it-first').stderr, /是文件，不是文件夹|EEXIST/);
  assert.deepEqual(all(), before);
});

const isRoot = process.getuid?.() === 0;

test(
  'without the right to write nothing is written, and that is said',
  { skip: isRoot && 'root may write anywhere' },
  (t) => {
    const { root, article, run, all } = project(t);
    const before = all();
    const content = join(root, 'content');
    chmodSync(content, 0o555);
    t.after(() => chmodSync(content, 0o755));
    const { status, stderr } = run(article, '--slug', 'say-it-first');
    assert.equal(status, 1);
    assert.match(stderr, /没有权限/);
    assert.deepEqual(all(), before);
  },
);
