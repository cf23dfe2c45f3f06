import assert from 'node:assert/strict';
import { test } from 'node:test';
import { excerpt } from '../../../src/search/excerpt.ts';

const show = (blocks: string[], ...terms: string[]) =>
  excerpt(blocks, terms)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

test('a short text is shown whole, words marked once', () => {
  assert.equal(show(['说起责任心，人人有责任。'], '责任', '责任心'), '说起[责任心]，人人有[责任]。');
});

test('the excerpt begins with the sentence of the hit', () => {
  const before = '前面的话说了很久很久，和要找的没有关系。'.repeat(5);
  const after = '后面的话也说了很久很久。'.repeat(12);
  const text = show([`${before}她心里记着这件事。${after}`], '记着');
  assert.ok(text.startsWith('她心里[记着]这件事。'), text);
  assert.ok(text.endsWith('。'), text);
  assert.ok(text.length < 120, text);
});

test('a sentence too long to show is cut, and the cut is shown', () => {
  const text = show([`${'字'.repeat(200)}要找的${'词'.repeat(200)}`], '要找的');
  assert.match(text, /^…字+\[要找的\]词+…$/);
});

test('blocks are told apart, and none is opened just to show its edge', () => {
  assert.equal(show(['第二步怎么走', '先听完。'], '第二步'), '[第二步]怎么走　先听完。');
  const text = show(['前一段。'.repeat(40), '标题', '后一段。'.repeat(40)], '标题');
  assert.ok(text.startsWith('[标题]　后一段。'), text);
});

test('the place with the most different terms is shown', () => {
  const text = show(
    [`承诺。${'别的话。'.repeat(60)}承诺以后要回访。${'别的话。'.repeat(60)}`],
    '承诺',
    '回访',
  );
  assert.ok(text.startsWith('[承诺]以后要[回访]。'), text);
});

test('no character is cut in two', () => {
  for (let shift = 0; shift < 4; shift += 1) {
    const text = show([`${'a'.repeat(shift)}${'𠮷'.repeat(100)}心${'𠮷'.repeat(100)}`], '心');
    assert.ok(text.isWellFormed(), text);
  }
});

test('markup in the text is text', () => {
  assert.equal(show(['<b>粗</b>'], 'b'), '<[b]>粗</[b]>');
});
