import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildHelp } from '../../../src/search/build-help.ts';
import { newWords } from '../../../src/search/new-words.ts';
import { SearchHelp } from '../../../src/search/search-help.ts';

const text = [
  '责任心不是挂在嘴上的，责任心长在钟点上，责任就是答应了去做。',
  '同理心，用在别人身上；有人说同理心是天生的，其实同理心靠练，讲同理心。',
  '回访的电话，回访的时间，都写下来。乾坤与干净，为什么要换位思考？',
];
const section = {
  url: '/chapters/one/#technique',
  chapter: { slug: 'one', number: 1, title: '章' },
  kind: { key: 'technique' as const, number: 3, seal: '法', title: '巧手点金' },
  headings: ['巧手点金'],
  terms: ['换位思考'],
  blocks: ['巧手点金', ...text],
};
const data = buildHelp([section, { ...section, terms: [] }]);
const help = new SearchHelp(data);

test('a word is suggested by its pinyin in full, by its initials, by a part of it or by a mix of these', () => {
  for (const letters of ['zerenxin', 'zrx', 'zerenx', 'zrxin', 'ZeRenXin', "ze'renxin"])
    assert.deepEqual(help.byPinyin(letters), ['责任心'], letters);
  assert.deepEqual(help.byPinyin('zeren'), ['责任', '责任心']);
  assert.deepEqual(help.byPinyin('hwsk'), ['换位思考']);
  assert.ok(help.byPinyin('huif').includes('回访'));
  assert.deepEqual(help.byPinyin('qqq'), []);
  assert.deepEqual(help.byPinyin('z'), []);
});

test('characters that sound the same, one wrong, one missing or one too many lead to the word', () => {
  assert.equal(help.near('同理新')[0], '同理心');
  assert.equal(help.near('责人心')[0], '责任心');
  assert.equal(help.near('换位思')[0], '换位思考');
  assert.equal(help.near('换为思考')[0], '换位思考');
  assert.equal(help.near('换位想思考')[0], '换位思考');
  assert.equal(help.near('换位思虑')[0], '换位思考');
  assert.deepEqual(help.near('子虚乌有'), []);
  assert.deepEqual(help.near('责'), []);
});

test('Traditional characters become those of the course, and only where the course has them', () => {
  assert.equal(help.simplify('責任心'), '责任心');
  assert.equal(help.simplify('為什麼'), '为什么');
  assert.equal(help.simplify('龍'), '龍');
});

test('the words of the course are found in a question', () => {
  assert.deepEqual(help.wordsIn('怎样才算换位思考和回访'), ['换位思考', '回访']);
});

test('a word that no dictionary has is one when it comes back in different company', () => {
  assert.equal(newWords(text).get('同理心'), 4);
  assert.equal(newWords(['甲乙丙丁', '甲乙丙丁', '甲乙丙丁']).get('乙丙'), undefined);
});

test('what helps is small: the words and what sounds like them, not a dictionary', () => {
  assert.ok(JSON.stringify(data).length < 8000);
});
