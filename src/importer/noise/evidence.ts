import { isSimplifiedOnly, isTraditionalOnly, simplifiedOf } from '../script/characters.ts';
import { frequencyOf, isWord } from '../words.ts';
import type { AnnotatedList } from './forward.ts';
import { pairOf } from './gbk.ts';
import { fullWidth } from './punctuation.ts';
import { isReading, PINYIN_LETTERS, traditionalPairsRead } from './readings.ts';

/** What a text shows of the machine that damaged it. */
export interface Evidence {
  /** Whether the text went through the machine at all. */
  noise: boolean;
  /** The characters it annotated, as far as they are seen whole. */
  list: AnnotatedList;
  /** Traditional characters that stand without annotation, so that they are not on the list. */
  plain: ReadonlySet<string>;
}

const GLOSS = new RegExp(`(?<=(.?))(\\p{Script=Han})\\(([${PINYIN_LETTERS} ]{1,40})\\)(?=(.?))`, 'gu');
const SHIFTED = new RegExp(`(.)\\?([${PINYIN_LETTERS}]{1,6})\\)`, 'gu');
const HAN = /\p{Script=Han}/u;
/** Nobody glosses a character as common as this in running text. */
const COMMON = 200;

/** So many Traditional characters to an annotation, and the text is prose, no list of new words. */
const LONG = 20;

interface Seen {
  pinyin: string;
  times: number;
  /** Times the annotation cut a word in two: a gloss follows a whole word. */
  insideWord: number;
  /** Times it stands between two characters: a gloss mostly follows a quoted or listed word. */
  inSentence: number;
}

/**
 * Tells the machine's annotations from brackets an author wrote. The machine annotates single characters of a
 * fixed list, all Traditional, each with one pinyin, every time, common ones above all; it cuts words in two, and
 * turned the whole text to Traditional before. A language lesson annotates whole words, characters of both
 * scripts, and now and then.
 */
export function evidenceOf(text: string): Evidence {
  const { seen, glosses } = annotationsIn(text);
  const shifted = shiftedPlaces(text);
  const cut = /\?[,，?？;；。、]/.test(text);
  if (seen.size === 0 && shifted === 0 && !cut) return { noise: false, list: new Map(), plain: new Set() };

  const bare = bareTraditional(text.replace(/\?.{0,24}/g, '?'));
  const listed = [...seen].filter(([character, { times }]) => (bare.counts.get(character) ?? 0) <= times / 8);
  const sum = (of: (one: Seen) => number) => listed.reduce((total, [, one]) => total + of(one), 0);
  const times = sum((one) => one.times);
  const traditional = bare.simplified <= (bare.traditional + times) / 4;
  const lesson = glosses.size > listed.length / 8;
  const marked = shifted > 0 || sum((one) => one.insideWord) > times / 8;
  const common = listed.filter(([character]) => frequencyOf(simplifiedOf(character)) >= COMMON).length;
  const inSentence =
    common > listed.length / 2 &&
    (sum((one) => one.inSentence) > times / 2 || bare.traditional > LONG * times);
  return {
    noise: traditional && !lesson && (marked || inSentence || (cut && listed.length === 0)),
    list: new Map(listed.map(([character, { pinyin }]) => [character, pinyin])),
    plain: new Set([...bare.counts.keys()].filter((character) => !listed.some(([one]) => one === character))),
  };
}

/** Annotated Traditional characters, and whatever else has its pinyin in brackets: that is an author's gloss. */
function annotationsIn(text: string): { seen: Map<string, Seen>; glosses: Set<string> } {
  const seen = new Map<string, Seen>();
  const glosses = new Set<string>();
  for (const [, before = '', character = '', pinyin = '', after = ''] of text.matchAll(GLOSS)) {
    if (pinyin.length > 6 || pinyin.includes(' ') || !isTraditionalOnly(character)) {
      if (/[^a-z ]/.test(pinyin)) glosses.add(character);
      continue;
    }
    if (!isReading(character, pinyin)) continue;
    const one = seen.get(character) ?? { times: 0, pinyin, insideWord: 0, inSentence: 0 };
    seen.set(character, one);
    if (one.pinyin !== pinyin) continue;
    one.times++;
    if (HAN.test(after) && isWord(simplifiedOf(character) + simplifiedOf(after))) one.insideWord++;
    if (HAN.test(after) || HAN.test(before)) one.inSentence++;
  }
  return { seen, glosses };
}

/** Times a pinyin stands with a closing bracket only, after a character whose last byte explains it. */
function shiftedPlaces(text: string): number {
  return [...text.matchAll(SHIFTED)].filter(([, before = '', pinyin = '']) => {
    const last = (pairOf(fullWidth(before)) ?? 0) & 0xff;
    return traditionalPairsRead(last, pinyin).length > 0;
  }).length;
}

/** Traditional characters without annotation, and how many characters there are of either script. */
function bareTraditional(text: string) {
  const counts = new Map<string, number>();
  let simplified = 0;
  let traditional = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at]!;
    if (character < '\u3400' || character > '\u9FFF') continue;
    if (isTraditionalOnly(character)) {
      traditional++;
      if (text[at + 1] !== '(') counts.set(character, (counts.get(character) ?? 0) + 1);
    } else if (isSimplifiedOnly(character)) simplified++;
  }
  return { counts, simplified, traditional };
}
