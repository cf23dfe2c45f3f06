import { Trie } from 'opencc-js/core';
import simplifiedCharacters from 'opencc-js/dict/TSCharacters';
import simplifiedPhrases from 'opencc-js/dict/TSPhrases';
import mainlandPhrases from 'opencc-js/dict/TWPhrasesRev';
import { frequencyOf } from '../words.ts';

/** Traditional to Simplified, with the phrases in which a character stays (乾坤, 瞭望). */
export const simplified = new Trie();
simplified.loadDictGroup([simplifiedPhrases, simplifiedCharacters]);
simplified.addWord('幺麽', '幺麽');

/** Taiwanese words that jieba's dictionary has as well, though the mainland does not use them so. */
const NEVERTHELESS = new Set(
  '资讯 讯号 程式 机率 雷射 连线 变数 音讯 搜寻 网路 塑胶 数位 专案 简讯 晶片 宽频 软体 影印 脚踏车'.split(
    ' ',
  ),
);
/** A word that occurs so often in jieba's dictionary is a mainland word too, often in another sense (文件, 物件). */
const MAINLAND = 20;
/** Current on the mainland as well, though jieba's dictionary does not have them. */
const CURRENT = new Set('线上 外接 截图 泡面 进阶 片语 远端 叶门'.split(' '));

/** Taiwanese usage to mainland usage, from words in either script to Simplified ones. */
export const mainland = new Trie();
for (const entry of mainlandPhrases.split('|')) {
  const [taiwanese = '', target = ''] = entry.split(' ');
  const key = simplified.convert(taiwanese);
  const word = simplified.convert(target);
  // 位元 is right where it is meant, and what it was put for elsewhere stands in the table of wrong words.
  const kept =
    taiwanese.includes('位元') ||
    CURRENT.has(key) ||
    (frequencyOf(key) >= MAINLAND && !NEVERTHELESS.has(key));
  if (kept || key === word || key.length < 2) continue;
  mainland.addWord(taiwanese, word);
  mainland.addWord(key, word);
}
