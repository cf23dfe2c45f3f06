import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import iconv from 'iconv-lite';
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { FoundSection } from './found-section.ts';
import type { HelpData } from './help-data.ts';
import { newWords } from './new-words.ts';

/** So many words at most, and words out of so many characters of text: cutting a text into words is slow. */
const MOST_WORDS = 1500;
const MOST_CHARACTERS = 200_000;

/** A word has to come back to be worth suggesting, or to be short and a heading; terms come before all others. */
const LEAST = 2;
const TERM_WEIGHT = 1000;

const WORD = /^\p{Script=Han}{2,8}$/u;

/** Every n-th section, so that their text is not too long. */
function sample(sections: readonly FoundSection[]): FoundSection[] {
  const lengths = sections.flatMap(({ blocks }) => blocks.map(({ length }) => length));
  const characters = lengths.reduce((sum, length) => sum + length, 0);
  const step = Math.max(1, Math.ceil(characters / MOST_CHARACTERS));
  return sections.filter((_, i) => i % step === 0);
}

/** Words of the course, the weightiest first: terms, then what the text says most. */
function words(sections: readonly FoundSection[]): string[] {
  const jieba = Jieba.withDict(dict);
  const weights = new Map<string, number>();
  const add = (word: string, weight: number) => weights.set(word, (weights.get(word) ?? 0) + weight);
  const blocks = sample(sections).flatMap((section) => section.blocks);
  for (const block of blocks) for (const word of jieba.cut(block, true)) if (WORD.test(word)) add(word, 1);
  for (const [word, count] of newWords(blocks)) if (!weights.has(word)) add(word, count);
  for (const { headings, terms } of sections) {
    for (const heading of new Set(headings)) if (WORD.test(heading)) add(heading, LEAST);
    // “有态度、有速度、有温度” is looked for by its parts.
    for (const term of terms.flatMap((one) => [one, ...one.split(/\P{Script=Han}+/u)]))
      if (WORD.test(term)) add(term, TERM_WEIGHT);
  }
  return [...weights]
    .filter(([, weight]) => weight >= LEAST)
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** The 3,755 characters of level 1 of GB 2312: what people write every day. */
function commonCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row += 1)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
  return [...iconv.decode(Buffer.from(bytes), 'gb2312')];
}

/** How a character is read, without tones; ü is written v, as it is typed. */
function readings(character: string): string[] {
  const read = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
  return [...new Set(read)].filter((syllable) => /^[a-z]+$/.test(syllable));
}

/** Of common characters only those whose first reading is one of the words': they may have been meant. */
function sounds(known: readonly string[]): Record<string, string> {
  const bySyllable = new Map<string, Set<string>>();
  for (const character of new Set(known.join('')))
    for (const syllable of readings(character))
      bySyllable.set(syllable, (bySyllable.get(syllable) ?? new Set()).add(character));
  for (const character of commonCharacters())
    for (const syllable of readings(character).slice(0, 1)) bySyllable.get(syllable)?.add(character);
  return Object.fromEntries([...bySyllable].sort().map(([syllable, set]) => [syllable, [...set].join('')]));
}

/** Only of the characters that the course has. */
function traditional(sections: readonly FoundSection[]): string {
  const convert = Converter({ from: 'tw', to: 'cn' });
  const used = new Set<string>();
  // One by one: millions of characters in one list cost hundreds of megabytes.
  for (const { blocks } of sections)
    for (const block of blocks) for (const character of block) used.add(character);
  let pairs = '';
  for (let code = 0x3400; code <= 0x9fff; code += 1) {
    const character = String.fromCharCode(code);
    const simplified = convert(character);
    if (simplified !== character && used.has(simplified) && simplified.length === 1)
      pairs += character + simplified;
  }
  return pairs;
}

/** Makes what helps searches in vain, out of the sections of a course. */
export function buildHelp(sections: readonly FoundSection[]): HelpData {
  const known = words(sections);
  return { words: known.join(' '), sounds: sounds(known), traditional: traditional(sections) };
}
