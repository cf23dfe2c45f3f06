import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Edit, Mark, StageResult } from '../edits.ts';
import { toSimplified } from '../script/characters.ts';
import { evidenceOf } from './evidence.ts';
import { Language } from './language.ts';
import { fullWidth } from './punctuation.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { usualPhrases } from './phrases.ts';
import { repairLine } from './repair.ts';

/**
 * What parts stretches that are repaired alone: line ends, and more question marks in a row than the machine ever
 * leaves, which stay as they are. Any number of texts would give such a row, and it would take for ever to see it.
 */
const APART = /(\n|[?？]{6,})/;
/** The machine turned the whole text to Traditional characters. */
const HAN = /\p{Script=Han}/u;

/** Undoes the pinyin noise of a text; nothing changes in a text that did not go through the machine. */
export function noise(text: string, base?: () => Language): StageResult {
  const evidence = evidenceOf(text);
  if (!evidence.noise || !HAN.test(text)) return { edits: [], marks: [] };
  const language = learnt(text, base?.() ?? everyday());
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  let from = 0;
  text.split(APART).forEach((line, at) => {
    const result = at % 2 === 0 ? repairLine(line, evidence, language) : { edits: [], marks: [] };
    for (const edit of result.edits) edits.push({ ...edit, start: edit.start + from, end: edit.end + from });
    for (const mark of result.marks) marks.push({ ...mark, start: mark.start + from, end: mark.end + from });
    from += line.length;
  });
  return { edits, marks };
}

/** So much of a text teaches what there is to learn of its words. */
const ENOUGH = 200_000;

/** Running text tells how often words meet, a phrase only that they do: it counts for more. */
const AS_TEXT = 3;
/** The article's own words come back in it. */
const OWN_TEXT = 6;

let jieba: Jieba | undefined;

/**
 * What everyday phrases and texts known to be sound teach of the language: pass it to `noise` for surer repairs.
 */
export function languageOf(texts: readonly string[]): Language {
  jieba ??= Jieba.withDict(dict);
  const language = new Language();
  for (const phrase of usualPhrases()) language.learn(jieba.cut(phrase, false));
  for (const text of texts)
    for (const line of text.split('\n')) language.learn(jieba.cut(line, false), AS_TEXT);
  return language;
}

let phrasesOnly: Language | undefined;
const everyday = () => (phrasesOnly ??= languageOf([]));

/** What the undamaged clauses of the text teach of its words. */
function learnt(text: string, base: Language): Language {
  jieba ??= Jieba.withDict(dict);
  const language = new Language(base);
  for (const stretch of undamaged(text.slice(0, ENOUGH))) {
    const simplified = [...toSimplified(stretch)].map(fullWidth).join('');
    language.learn(jieba.cut(simplified, false), OWN_TEXT);
    for (const number of simplified.match(/[0-9.%]{2,}/g) ?? []) language.learn([number]);
  }
  return language;
}

/** The text without annotations and without what may be out of step. */
function undamaged(text: string): string[] {
  const annotation = new RegExp(`\\([${PINYIN_LETTERS}]{1,6}\\)`, 'gu');
  return text
    .replace(annotation, '')
    .replace(/.{0,4}\?.{0,24}/g, '\n')
    .split('\n')
    .filter(Boolean);
}
