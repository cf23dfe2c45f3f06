import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../../../src/search/characters.ts';
import { FoldedText } from '../../../src/search/folded-text.ts';
import { folded } from '../../../src/search/suffix/fold.ts';

const places = (pieces: string[], run: string) => {
  const text = new FoldedText<number>();
  for (const [i, piece] of pieces.entries()) text.add(piece, i);
  return text.find(folded(run)).map(({ start, end }) => [start.source, start.offset, end.source, end.offset]);
};

test('a word is found over the pieces of a text that it was cut into', () => {
  assert.deepEqual(places(['先说责', '任', '心，再说责任心'], '责任心'), [
    [0, 2, 2, 1],
    [2, 4, 2, 7],
  ]);
});

test('case, width, line breaks of the page and what cannot be seen do not matter', () => {
  assert.deepEqual(places(['ＩＴ\n  革\u200B命，'], 'it革命,'), [[0, 0, 0, 9]]);
  assert.deepEqual(places(['best \n practice'], 'Best Practice'), [[0, 0, 0, 15]]);
  assert.deepEqual(places(['第 2 步'], '第2步'), [[0, 0, 0, 5]]);
});

test('it is the text that is indexed, with every place in it', () => {
  for (const raw of ['  第 2 步：Best\n Practice（９９％） 😀！', 'a​b É ﬁ', '“是” 9·11—— ok', '\uD83D 半'])
    assert.equal(places([raw], clean(raw)).length, 1, raw);
});

test('nothing is asked for by nothing', () => {
  assert.deepEqual(places(['文'], ''), []);
});
