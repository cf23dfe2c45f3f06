import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildIndex } from '../../../src/search/build-index.ts';
import { chapterSections } from '../../../src/search/chapter-sections.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import type { Filter } from '../../../src/search/places.ts';
import { allHits, openIndex, type OpenIndex } from './index-in-node.ts';

const chapter = (sections: Record<string, string>) =>
  `<h1>章</h1>${Object.entries(sections)
    .map(([key, body]) => `<section data-section="${key}" id="${key}">${body}</section>`)
    .join('')}`;

const first = chapter({
  case: '<h2>经典回眸</h2><p>说起责任心，人人都说有。</p><p>任</p><p>心</p><p>99.9%的把握，9·11那天。</p>',
  insight: '<h2>思维创新</h2><p>有心的人负责，任劳任怨。Best Practice，café team。</p>',
  plan: '<h2>提升计划</h2><h3>回访</h3><p>第 2 步：24 小时内回电话。</p>',
  answers: '<h2>参考答案</h2><p>参考答案里的独门秘诀。</p>',
});
const second = chapter({
  case: '<h2>经典回眸</h2><p>回访，再回访，又回访。IT革命。★</p>',
  'key-points': '<h2>实战要点</h2><p>说了就要做到。</p>',
});

const sections = [...chapterSections(first, 'one', 1), ...chapterSections(second, 'two', 2)];

const dir = mkdtempSync(join(tmpdir(), 'search-'));
let index: OpenIndex;

before(async () => {
  await buildIndex(sections, dir);
  index = await openIndex(dir);
});
after(() => {
  index.close();
  rmSync(dir, { recursive: true });
});

const search = async (query: string, filter?: Filter) => index.engine.search(parseQuery(query), filter);
const urls = async (query: string, filter?: Filter) =>
  (await allHits(await search(query, filter))).map((hit) => hit.section.url);

test('a word is found where it stands, not where only its characters do', async () => {
  assert.deepEqual(await urls('责任心'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('责任'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('任心'), ['/chapters/one/#case']);
});

test('nothing is found across two blocks, or that stands nowhere', async () => {
  assert.deepEqual(await urls('的任'), []);
  assert.deepEqual(await urls('責任心'), []);
  assert.deepEqual(await urls('心责'), []);
});

test('parts of Latin words, numbers and signs are found as they are written', async () => {
  assert.deepEqual(await urls('Practi'), ['/chapters/one/#insight']);
  assert.deepEqual(await urls('actice'), ['/chapters/one/#insight']);
  assert.deepEqual(await urls('"best practice"'), ['/chapters/one/#insight']);
  assert.deepEqual(await urls('bestpractice'), []);
  assert.deepEqual(await urls('99.9%'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('９９．９％'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('9·11'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('9•11'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('911'), []);
  assert.deepEqual(await urls('it革命'), ['/chapters/two/#case']);
  assert.deepEqual(await urls('★'), ['/chapters/two/#case']);
  assert.deepEqual(await urls('第2步'), ['/chapters/one/#plan']);
});

test('an accent in a section does not hide its other letters', async () => {
  assert.deepEqual(await urls('team'), ['/chapters/one/#insight']);
  assert.deepEqual(await urls('café'), ['/chapters/one/#insight']);
});

test('all terms have to be there', async () => {
  assert.deepEqual(await urls('责任心 把握'), ['/chapters/one/#case']);
  assert.deepEqual(await urls('责任心 回访'), []);
});

test('reference answers are not found', async () => {
  assert.deepEqual(await urls('独门秘诀'), []);
});

test('the section that has it in a heading comes first', async () => {
  assert.deepEqual(await urls('回访'), ['/chapters/one/#plan', '/chapters/two/#case']);
});

test('a hit knows its chapter, its section, how often and where', async () => {
  const [hit] = (await search('再回访')).hits;
  assert.deepEqual(hit?.section.chapter, { slug: 'two', number: 2, title: '章' });
  assert.deepEqual(hit?.section.kind, { key: 'case', number: 2, seal: '案', title: '经典回眸' });
  assert.equal(hit?.count, 1);
  assert.deepEqual(hit?.excerpt.find(({ marked }) => marked)?.text, '再回访');
});

test('chapter and kind narrow a search, and each says how many it would leave', async () => {
  assert.deepEqual(await urls('经典回眸', { chapter: 'two' }), ['/chapters/two/#case']);
  assert.deepEqual(await urls('的', { kind: 'insight' }), ['/chapters/one/#insight']);
  assert.deepEqual(await urls('的', { chapter: 'nowhere' }), []);
  const facets = await (await search('回', { kind: 'plan' })).facets();
  assert.deepEqual(
    facets.chapters.map((entry) => [entry.chapter.slug, entry.count]),
    [['one', 1]],
  );
  assert.deepEqual(
    facets.kinds.map(({ kind, count }) => [kind.key, count]),
    [
      ['case', 2],
      ['plan', 1],
    ],
  );
});
