import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'yaml';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { judgementWords, matterVerdict } from '../../../src/course/tools/matters.ts';
import { paceWords } from '../../../src/course/tools/pace.ts';
import { fileName, takeOut } from '../../../src/course/tools/take-out.ts';
import { fieldNames, writingItems, type WritingTool } from '../../../src/course/tools/writing-items.ts';
import { toolsSchema, type Tool } from '../../../src/schemas/tools.ts';

const ROOT = join(import.meta.dirname, '../../..');
const tools: Tool[] = globSync('content/chapters/*/tools.yaml', { cwd: ROOT }).flatMap(
  (file) => toolsSchema.parse(parse(readFileSync(join(ROOT, file), 'utf8'))).tools,
);
const isWritten = (tool: Tool): tool is WritingTool =>
  ['closing-the-loop', 'four-step-apology', 'turning-the-tables', 'freeze-frame'].includes(tool.kind);

for (const tool of tools.filter(isWritten))
  test(`everything to write in ${tool.id} has a name of its own and a reference`, () => {
    const names = fieldNames(tool);
    assert.equal(new Set(names).size, names.length);
    // They are part of stored work, and are parted from the item by a dot.
    for (const name of names) assert.match(name, /^[a-z0-9-]+$/);
    for (const { fields } of writingItems(tool)) {
      assert.ok(fields.length <= names.length);
      for (const { label, reference } of fields) assert.ok(label.trim() && reference.trim());
    }
  });

test('a reference says so where no promise was made, and repeats the promise where one was', () => {
  const loop = tools.find((tool) => tool.kind === 'closing-the-loop')!;
  const index = fieldNames(loop).indexOf('promise');
  const references = writingItems(loop).map(({ fields }) => fields[index]!.reference);
  for (const [at, { promise }] of loop.moments.entries())
    assert.ok(references[at]!.includes(promise ?? '没有新的许诺'));
});

test('only what was written is taken out', () => {
  const items = [
    {
      title: '第一格',
      lines: [
        { label: '压力', text: ' 赶时间。\n怕丢单 ' },
        { label: '需要', text: ' ' },
      ],
    },
    { title: '第二格', lines: [{ label: '压力', text: '' }] },
  ];
  assert.equal(takeOut('胶片', items), '胶片\n\n【第一格】\n压力：\n赶时间。\n怕丢单\n');
  assert.equal(takeOut('胶片', []), '胶片\n\n还没有写。\n');
});

test('a title with any signs becomes the name of a file', () => {
  assert.equal(fileName('七个/时刻: "四栏"\n账?', 'txt'), '七个 时刻 四栏 账.txt');
});

test('a reading aloud is called fast, slow or right', () => {
  assert.match(paceWords(60, 65), /正好/);
  assert.match(paceWords(40, 65), /快：/);
  assert.match(paceWords(90, 65), /慢：/);
});

test('a judgement is told by sign and word', () => {
  assert.equal(matterVerdict('trifle', 'trifle'), '✓ 一样');
  assert.equal(matterVerdict('trifle', 'emergency'), '✗ 对他是“等不得”');
});

test('judgements are summed up in a sentence', () => {
  const right = { text: '', judged: 'trifle', meaning: 'trifle' } as const;
  const wrong = { ...right, meaning: 'emergency' } as const;
  assert.match(judgementWords([], 12), /^还没有/);
  assert.equal(judgementWords([right], 12), '判断了 1 件（共 12 件），都跟参考一样。');
  assert.equal(judgementWords([right, wrong], 12), '判断了 2 件（共 12 件），有 1 件跟参考不一样：');
});
