import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean, fold } from '../../../src/search/characters.ts';

test('letters and digits are searched in half width, whichever way they were written', () => {
  assert.equal(clean('ＩＴ革命９９．９％'), 'IT革命99．9％');
  assert.equal(fold('Ａ'.normalize('NFKC')), 'a');
});

test('a space beside a Han character parts nothing, one between words does', () => {
  assert.equal(clean(' 第 2 步，等 8 分钟 '), '第2步，等8分钟');
  assert.equal(clean('Best  Practice\n指的是'), 'Best Practice指的是');
  assert.equal(clean('Q / C / D'), 'Q / C / D');
});

test('what cannot be seen or is malformed does not get in the way', () => {
  assert.equal(clean('责\u200B任\uFE0F心'), '责任心');
  assert.equal(clean('a\uD800b'), 'a b');
  assert.equal(clean('责任¶心'), '责任心');
  assert.equal(clean('e\u0301'), 'é');
});

test('signs that mean the same fold to one', () => {
  assert.equal(fold('，'), fold(','));
  assert.equal(fold('•'), fold('·'));
  assert.notEqual(fold('。'), fold('.'));
});
