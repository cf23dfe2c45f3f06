import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractSections } from '../../../src/search/extract-sections.ts';

const page = (body: string) => `<!doctype html><html><body><main>${body}</main></body></html>`;
const one = (body: string) =>
  extractSections(page(`<section data-section="case" id="case">${body}</section>`)).sections[0]!;

test('each section is read by itself, nothing that stands outside one', () => {
  const { title, sections } = extractSections(
    page(`<header><h1>一跟到底</h1><p>简介</p></header>
      <section data-section="case" id="case"><h2>经典回眸</h2><p>故事</p></section><p>中间</p>
      <section data-section="plan" id="my-plan"><h2>提升计划</h2><section><h3>如果</h3><p>我就</p></section></section>`),
  );
  assert.equal(title, '一跟到底');
  assert.deepEqual(sections, [
    { key: 'case', anchor: 'case', headings: ['经典回眸'], terms: [], blocks: ['经典回眸', '故事'] },
    {
      key: 'plan',
      anchor: 'my-plan',
      headings: ['提升计划', '如果'],
      terms: [],
      blocks: ['提升计划', '如果', '我就'],
    },
  ]);
});

test('answers, what is hidden, script, style and controls are left out', () => {
  const { blocks } = one(`<p>题干</p><details data-search="off"><summary>答案</summary><p>选 B</p></details>
    <p hidden>藏</p><span aria-hidden="true">印</span><script>let a = '码'</script><style>p{}</style>
    <button type="button">检查</button><select><option>甲</option></select><textarea>写</textarea><p>题后</p>`);
  assert.deepEqual(blocks, ['题干', '题后']);
});

test('what is left out ends where it ends, also round elements of its own kind', () => {
  const { blocks } = one('<div data-search="off"><div>内</div>尾</div><div>外</div>');
  assert.deepEqual(blocks, ['外']);
});

test('the terms that a section explains are told from other lists', () => {
  const { terms } = one(
    '<dl class="facts terms"><div><dt>闭环</dt><dd>有头有尾</dd></div></dl><dl><dt>用时</dt><dd>十分钟</dd></dl>',
  );
  assert.deepEqual(terms, ['闭环']);
});

test('text runs on through inline elements and breaks at blocks', () => {
  const { blocks } = one(
    '<p>先<b>听完</b>，<a href="#x">再<em>开</em>口</a>。</p><ol><li>一</li><li>二</li></ol>三',
  );
  assert.deepEqual(blocks, ['先听完，再开口。', '一', '二', '三']);
});

test('links in a row are entries of their own', () => {
  assert.deepEqual(one('<div><a>早上</a><a>下午</a></div><p><a>先</a>，<a>后</a></p>').blocks, [
    '早上',
    '下午',
    '先，后',
  ]);
});

test('a blank to fill in and a line break do not part a sentence', () => {
  assert.deepEqual(one('<p>先说<input>，再说。</p><p>一<br>二</p>').blocks, ['先说，再说。', '一 二']);
});

test('entities are what they stand for', () => {
  assert.deepEqual(one('<p>&lt;b&gt; &amp; 三&nbsp;四</p>').blocks, ['<b> & 三 四']);
});

test('a page cut off in the middle gives what it has, and does not throw', () => {
  assert.deepEqual(extractSections('<section data-section="case" id="case"><p>半').sections[0]?.blocks, [
    '半',
  ]);
  assert.deepEqual(extractSections('').sections, []);
});
