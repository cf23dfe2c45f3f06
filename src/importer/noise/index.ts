import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import { applyEdits, type Edit, type Mark, type StageResult } from '../edits.ts';
import { toSimplified } from '../script/characters.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { Language } from './language.ts';
import { fullWidth } from './punctuation.ts';
import { PINYIN_LETTERS } from './readings.ts';
import { usualPhrases } from './phrases.ts';
import { isOfWords, type RepairedLine, repairLine } from './repair.ts';

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
  const known = base?.() ?? everyday();
  const lines = text.split(APART);
  const first = repair(lines, evidence, learnt(undamaged(text.slice(0, ENOUGH)), known));
  if (!first.some(isOfWords)) return together(lines, first);
  return together(lines, repair(lines, evidence, learnt(sure(lines, first), known), first));
}

/** Repairs lines; where something was doubtful before, it is judged again. */
const repair = (
  lines: readonly string[],
  evidence: Evidence,
  language: Language,
  before?: readonly RepairedLine[],
): RepairedLine[] =>
  lines.map((line, at) =>
    at % 2 === 0 ? repairLine(line, evidence, language, before?.[at]?.stretches) : UNTOUCHED,
  );

const UNTOUCHED: RepairedLine = { edits: [], marks: [], stretches: [] };

/** Edits and marks of lines as those of the whole text. */
function together(lines: readonly string[], repaired: readonly RepairedLine[]): StageResult {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  let from = 0;
  repaired.forEach((line, at) => {
    for (const edit of line.edits) edits.push({ ...edit, start: edit.start + from, end: edit.end + from });
    for (const mark of line.marks) marks.push({ ...mark, start: mark.start + from, end: mark.end + from });
    from += lines[at]!.length;
  });
  return { edits, marks };
}

/**
 * The lines once they were gone through, without the stretches in which something is marked: what will be judged
 * again must not be judged by what it was taken for.
 */
function sure(lines: readonly string[], repaired: readonly RepairedLine[]): string[] {
  const known: string[] = [];
  let length = 0;
  for (const [at, { edits, stretches }] of repaired.entries()) {
    const unsure = stretches.filter(({ marks }) => marks.length > 0);
    const sound = edits.filter(({ start, end }) =>
      unsure.every((stretch) => end <= stretch.start || stretch.end <= start),
    );
    const parted = unsure.map(({ start, end }) => ({ start, end, to: '\n', why: '' }));
    const line = applyEdits(
      lines[at]!,
      [...sound, ...parted].sort((a, b) => a.start - b.start),
    );
    known.push(...line.split('\n').filter(Boolean));
    length += line.length;
    if (length > ENOUGH) break;
  }
  return known;
}

/** So much of a text teaches what there is to learn of its words. */
const ENOUGH = 200_000;

/** The article's own words come back in it. */
const OWN_TEXT = 3;

let jieba: Jieba | undefined;

/**
 * What everyday phrases and texts known to be sound teach of the language: pass it to `noise` for surer repairs.
 */
export function languageOf(texts: readonly string[]): Language {
  jieba ??= Jieba.withDict(dict);
  const language = new Language();
  for (const phrase of usualPhrases()) language.learn(jieba.cut(phrase, false));
  for (const text of texts) for (const line of text.split('\n')) language.learn(jieba.cut(line, false));
  return language;
}

let phrasesOnly: Language | undefined;
const everyday = () => (phrasesOnly ??= languageOf([]));

/** What the undamaged clauses of the text teach of its words. */
function learnt(stretches: readonly string[], base: Language): Language {
  jieba ??= Jieba.withDict(dict);
  const language = new Language(base);
  for (const stretch of stretches) {
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
