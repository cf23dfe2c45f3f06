import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breakPoints } from '../../../src/course/slides/break-points.ts';

function parts(text: string): [string, string][] {
  let from = 0;
  return [...breakPoints(text), { offset: text.length, kind: 'end' }].map(({ offset, kind }) => {
    const part: [string, string] = [text.slice(from, offset), kind];
    from = offset;
    return part;
  });
}

test('a text may be broken after a sentence with its closing marks, sooner than within a quotation or at a comma', () => {
  assert.deepEqual(parts('她说：“您好。请等！”然后，走了……好。'), [
    ['她说：', 'clause'],
    ['“您好。', 'quoted-sentence'],
    ['请等！”', 'sentence'],
    ['然后，', 'clause'],
    ['走了……', 'sentence'],
    ['好。', 'end'],
  ]);
});

test('a number, a time of day and a web address stay whole', () => {
  const text = '3:30到，99.9%，共1,600万，见a.com。完。';
  assert.deepEqual(
    parts(text).map(([part]) => part),
    ['3:30到，', '99.9%，', '共1,600万，', '见a.com。', '完。'],
  );
});

test('a run without any mark may be broken, but within no word, pair of surrogates or joined emoji', () => {
  for (const text of ['客'.repeat(400), 'responsibility'.repeat(40), '👨‍👩‍👧'.repeat(80), '𠮷'.repeat(200)]) {
    const points = breakPoints(text);
    assert.ok(points.length > 3);
    for (const { offset } of points) {
      assert.ok(!/(?:[\ud800-\udbff]|\u200d)$/.test(text.slice(0, offset)));
      assert.ok(!/^(?:[\udc00-\udfff]|\u200d|\ufe0f)/.test(text.slice(offset)));
    }
  }
  const words = `${'word '.repeat(100)}`;
  for (const { offset } of breakPoints(words)) assert.match(words.slice(offset - 1, offset + 1), / |^$/);
});
