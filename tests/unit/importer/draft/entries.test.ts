import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapterTitle } from '../../../../src/importer/draft/chapter-file.ts';
import { withChapter } from '../../../../src/importer/draft/course-entry.ts';
import { slugFor } from '../../../../src/importer/draft/slug.ts';
import { sourceChanges } from '../../../../src/importer/draft/source-changes.ts';

test('a chapter is added to course.yaml and nothing else in it changes', () => {
  const flow = '# 说明\nparts:\n  - title: "一"   # 先\n    chapters: [a, b] # 两章\n';
  assert.equal(withChapter(flow, 'c'), flow.replace('[a, b]', '[a, b, c]'));
  const block = 'parts:\n  - title: 一\n    chapters:\n      - a # 第一\n      - b # 第二\n# 尾\n';
  assert.equal(withChapter(block, 'c'), block.replace('# 第二\n', '# 第二\n      - c\n'));
  assert.equal(withChapter(block, 'a'), block);
  assert.equal(withChapter('parts: [', 'c'), undefined);
});

test('a title becomes an address, a chapter number does not', () => {
  assert.equal(chapterTitle('第28章　提升责任意识（2）'), '提升责任意识');
  assert.equal(slugFor('先听后说'), 'xian-ting-hou-shuo');
  assert.equal(slugFor('2021'), undefined);
});

test('what changed in an article is told by paragraphs, each with its place in the file it was in', () => {
  assert.deepEqual(
    sourceChanges(
      { text: '一\n\n二\n三', places: [], unit: '行' },
      { text: '一\n三\n\n四', places: [1, 2, 2, 3], unit: '段' },
    ),
    [
      { kind: 'removed', text: '二', place: '第 3 行' },
      { kind: 'added', text: '四', place: '第 3 段' },
    ],
  );
});
