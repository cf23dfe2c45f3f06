import assert from 'node:assert/strict';
import { test } from 'node:test';
import { feed, signs, unfeed } from '../../../src/search/feed.ts';

test('every character is a word of its own, and blocks stay apart', () => {
  assert.equal(feed(['责任心', 'IT 革命']), '责 任 心 ¶ I T 革 命');
  assert.equal(feed(['Best Practice']), 'B e s t ␣ P r a c t i c e');
});

test('what was fed comes back as it was', () => {
  const blocks = ['说起责任心，许多人当它是脾气。', 'Best Practice', '99.9%的把握', '“你放心”'];
  assert.deepEqual(unfeed(feed(blocks)), blocks);
  assert.deepEqual(unfeed(feed(['  ', '只有一段'])), ['只有一段']);
});

test('signs are listed for Pagefind, but for those that steer a search', () => {
  assert.deepEqual(signs(feed(['他说："好。"', 'a b'])), ['：', '。', '␣']);
});
