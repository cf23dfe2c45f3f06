import assert from 'node:assert/strict';
import { test } from 'node:test';
import { corpus } from '../../../src/search/suffix/corpus.ts';
import { folded } from '../../../src/search/suffix/fold.ts';
import { DEPTH, LEAF_SECTIONS } from '../../../src/search/suffix/limits.ts';
import { findRun, type Found } from '../../../src/search/suffix/read-runs.ts';
import { RunWriter } from '../../../src/search/suffix/write-runs.ts';
import { ShardWriter, type Shard } from '../../../src/search/suffix/write-shards.ts';
import { randomFrom } from '../../bench/sentences.ts';

interface Text {
  blocks: string[];
  headings: string[];
  terms: string[];
}

/** Makes the shards of some texts, and looks runs up in them. */
function index(texts: Text[]): (run: string) => Found | undefined {
  const shards: Shard[] = [];
  const writer = new ShardWriter((shard) => shards.push(shard));
  new RunWriter(corpus(texts), (entry) => writer.add(entry)).write().toArray();
  writer.end();
  return (run) => {
    for (const { bytes } of shards) {
      const found = findRun(bytes, run, texts.length);
      if (found) return found;
    }
    return undefined;
  };
}

/** Where a run stands, by reading everything. */
function reader(texts: Text[]): (run: string) => number[] {
  const read = texts.map(({ blocks }) => blocks.map(folded).join('\n'));
  return (run) => read.flatMap((text, i) => (text.includes(run) ? [i] : []));
}

/** Texts of few different characters, so that runs come back often: lists of their own among them. */
function randomTexts(seed: number, sections: number, length: number): Text[] {
  const random = randomFrom(seed);
  const characters = [...'的的的的客户心责任Aa9·，。😀'];
  const block = () =>
    Array.from(
      { length: Math.floor(random() * length) + 1 },
      () => characters[Math.floor(random() * characters.length)]!,
    ).join('');
  return Array.from({ length: sections }, () => {
    const headings = [block().slice(0, 6).toWellFormed()];
    return { blocks: [...headings, block(), block()], headings, terms: [] };
  });
}

for (const [name, sections, length] of [
  ['three short sections', 3, 12],
  ['forty sections', 40, 90],
  ['three hundred sections with runs of thousands of places', 300, 400],
] as const)
  test(`every run of ${name} is found where it stands and nowhere else`, () => {
    const texts = randomTexts(sections, sections, length);
    const find = index(texts);
    const reading = reader(texts);
    const random = randomFrom(5);
    for (let i = 0; i < 400; i += 1) {
      const { blocks } = texts[Math.floor(random() * sections)]!;
      const block = [...folded(blocks[Math.floor(random() * blocks.length)]!)];
      const start = Math.floor(random() * block.length);
      const run = block.slice(start, start + 1 + Math.floor(random() * 8)).join('');
      if (/^[,。]/.test(run)) continue;
      const truth = reading(run);
      const found = find(run);
      assert.ok(found, run);
      if (found.exact) assert.deepEqual(found.sections, truth, run);
      else {
        assert.ok(found.sections.length <= LEAF_SECTIONS, run);
        for (const section of truth) assert.ok(found.sections.includes(section), run);
      }
    }
  });

test('what stands nowhere is not found, or only where its beginning stands', () => {
  const texts = randomTexts(9, 60, 90);
  const find = index(texts);
  const reading = reader(texts);
  const random = randomFrom(6);
  const characters = [...'的客户心责任a9·'];
  for (let i = 0; i < 400; i += 1) {
    const run = Array.from({ length: 7 }, () => characters[Math.floor(random() * characters.length)]).join(
      '',
    );
    if (reading(run).length > 0) continue;
    const found = find(run);
    if (found?.exact) assert.deepEqual(found.sections, [], run);
    else assert.ok((found?.sections.length ?? 0) <= LEAF_SECTIONS, run);
  }
});

test('how often a run stands in a section, and whether in a heading, is known', () => {
  const find = index([
    { blocks: ['回访', '回访，再回访'], headings: ['回访'], terms: [] },
    { blocks: ['不回访'], headings: [], terms: [] },
  ]);
  assert.deepEqual(
    [...find('回访')!.postings.values()],
    [
      { section: 0, count: 3, heading: 2 },
      { section: 1, count: 1, heading: 0 },
    ],
  );
});

test('a run does not reach across blocks, and a block that ends is no part of another', () => {
  const texts = Array.from({ length: 20 }, () => ({
    blocks: ['责任', '心到', '责任心'],
    headings: [],
    terms: [],
  }));
  const find = index(texts);
  assert.deepEqual(find('责任心到')?.sections ?? [], []);
  assert.equal(find('责任心')!.sections.length, 20);
  assert.equal(find('任心')!.sections.length, 20);
  assert.deepEqual(find('任心到')?.sections ?? [], []);
});

test('a text that comes back whole in many sections is told from its like to the full depth', () => {
  const long = '请在下面写下你自己的话，写完再看参考答案';
  const texts = Array.from({ length: 3000 }, (_, i) => ({
    blocks: [`${long}${i % 2 ? '甲' : '乙'}`],
    headings: [],
    terms: [],
  }));
  const find = index(texts);
  assert.equal(find(folded(long.slice(0, DEPTH)))!.sections.length, 3000);
  assert.equal(find('再看参考答案甲')!.sections.length, 1500);
  assert.equal(find('看参考答案')!.sections.length, 3000);
});

test('a shard that was cut off is told of, not read as if it were whole', () => {
  const shards: Shard[] = [];
  const writer = new ShardWriter((shard) => shards.push(shard));
  new RunWriter(corpus(randomTexts(3, 40, 90)), (entry) => writer.add(entry)).write().toArray();
  writer.end();
  assert.throws(() => findRun(shards[0]!.bytes.subarray(0, -1), '\u{ffff}', 40), RangeError);
});
