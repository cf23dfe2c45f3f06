import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { readArticle } from '../../../src/importer/read/index.ts';
import { wordFile } from '../../fixtures/importer/zip-file.ts';

const SIMPLIFIED = `${'客户打来电话的时候，手里有两样东西：一件没办成的事，和它添的麻烦。\n'.repeat(4)}先接住人，再接住事。\n`;
const TRADITIONAL = `${'客戶打來電話的時候，手裡有兩樣東西：一件沒辦成的事，和它添的麻煩。\n'.repeat(4)}先接住人，再接住事。\n`;
const bytes = (text: string, encoding: string, addBOM = false) => iconv.encode(text, encoding, { addBOM });

test('an author brings in a text in any of the usual encodings and never has to name it', async () => {
  const cases: [string, Buffer, string][] = [
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf8'), 'utf-8'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf8', true), 'utf-8'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf16le', true), 'utf-16le'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf16be', true), 'utf-16be'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf16le'), 'utf-16le'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'utf16be'), 'utf-16be'],
    [SIMPLIFIED, bytes(SIMPLIFIED, 'gb18030'), 'gb18030'],
    [TRADITIONAL, bytes(TRADITIONAL, 'gb18030'), 'gb18030'],
    [TRADITIONAL, bytes(TRADITIONAL, 'big5'), 'big5'],
  ];
  for (const [text, file, encoding] of cases) {
    const article = await readArticle(file, '文章 一.txt');
    assert.deepEqual([article.text, article.encoding], [text, encoding]);
  }
});

test('a named encoding is taken at its word, and what it cannot read is told by its line', async () => {
  const file = Buffer.concat([bytes('第一行\n第二', 'gbk'), Buffer.of(0xff), bytes('行\n', 'gbk')]);
  const article = await readArticle(file, 'a.txt', 'GBK');
  assert.match(article.text, /^第一行\n第二\uFFFD/);
  assert.match(article.notes.join(), /第 2 行/);
});

test('an encoding that nobody knows is refused with names that work', async () => {
  await assert.rejects(readArticle(Buffer.from('文'), 'a.txt', 'utf-9'), /utf-9[\s\S]*gb18030/);
});

test('a file pasted together from two encodings is read line by line, and says which lines', async () => {
  const file = Buffer.concat([
    bytes('先接住人，再接住事。\n', 'utf8'),
    bytes('客户等的是一句话，不是一条规定。\n', 'gbk'),
    bytes('说得出，做得到。\n', 'utf8'),
  ]);
  const { text, notes } = await readArticle(file, 'a.txt');
  assert.equal(text, '先接住人，再接住事。\n客户等的是一句话，不是一条规定。\n说得出，做得到。\n');
  assert.match(notes.join(), /第 2 行是 gb18030/);
});

test('a text cut in the middle of its last character loses only that', async () => {
  const { text, notes } = await readArticle(bytes(SIMPLIFIED.trim(), 'utf8').subarray(0, -1), 'a.txt');
  assert.equal(`${text}。`, SIMPLIFIED.trim());
  assert.match(notes.join(), /末尾少了半个字/);
});

test('line ends of every system become one kind, and invisible characters go and are counted', async () => {
  const { text, notes } = await readArticle(Buffer.from('一\r\n二\r三\u200b四\u0007\n'), 'a.txt');
  assert.equal(text, '一\n二\n三四\n');
  assert.match(notes.join(), /2 个看不见/);
});

const PAGE = (charset: string) => `<!doctype html><html><head><meta charset="${charset}">
<title>先把人接住 - 某某服务网</title><meta name="author" content="李某">
<meta property="article:published_time" content="2020-05-06T10:00:00+08:00"></head>
<body><nav><a href="/">首页</a><a href="/n">新闻</a></nav><div class="sidebar"><a href="/x">热门</a></div>
<article><h1>先把人接住</h1><p>${'电话那头的人，心里装着两件事。'.repeat(12)}</p><h2>怎么做</h2>
<ol><li>先听</li><li>再说</li></ol><table><tr><td>甲</td><td>乙</td></tr></table><pre>a  b\n  c</pre></article>
<footer>版权所有</footer><script>alert(1)</script></body></html>`;

test('of a saved web page the article comes, with headings, lists, tables and who wrote it when', async () => {
  for (const charset of ['utf-8', 'gbk']) {
    const { text, metadata, format } = await readArticle(bytes(PAGE(charset), charset), '页面.html');
    assert.equal(format, 'html');
    assert.match(text, /^## 怎么做\n\n1\. 先听\n\n2\. 再说\n\n\| 甲 \| 乙 \|\n\n```\na {2}b\n {2}c\n```$/m);
    assert.doesNotMatch(text, /首页|热门|版权所有|alert/);
    assert.deepEqual(metadata, {
      title: '先把人接住',
      author: '李某',
      publication: null,
      date: '2020-05-06',
    });
  }
});

test('a web page without an article gives all its text and says so', async () => {
  const { text, notes } = await readArticle(Buffer.from('<html><body><p>短</p></body></html>'), 'a.htm');
  assert.equal(text, '短');
  assert.ok(notes.length > 0);
});

test('a Word file gives its paragraphs and headings', async () => {
  const file = wordFile(['# 案例分析', '客户说：“等了三天 & 没有回音。”', '后来呢？']);
  const { text, format } = await readArticle(file, '稿 子.docx');
  assert.equal(format, 'docx');
  assert.equal(text, '# 案例分析\n\n客户说：“等了三天 & 没有回音。”\n\n后来呢？');
});

test('a Word file that was named .txt is read all the same', async () => {
  assert.equal((await readArticle(wordFile(['一段话。']), 'a.txt')).text, '一段话。');
});

test('front matter of a Markdown file becomes metadata, and lines keep their numbers', async () => {
  const file = Buffer.from('---\ntitle: 一句话\nauthor: 某人\ndate: 2021-03\n---\n# 一句话\n');
  const { text, metadata } = await readArticle(file, 'a.md');
  assert.equal(text, '\n\n\n\n\n# 一句话\n');
  assert.deepEqual(metadata, { title: '一句话', author: '某人', publication: null, date: '2021-03' });
});
