import { dict } from '@node-rs/jieba/dict.js';

/**
 * jieba's dictionary as a tree of characters: its lines (`word frequency kind`) are sorted, so that words with a
 * common beginning are neighbours and a beginning is a range of lines. Nothing is built at the start.
 */
const lines = new TextDecoder().decode(dict);
const lineStarts = startsOf(lines);

/** Longer words are not looked up: they are sayings, and their parts are words too. */
export const LONGEST_WORD = 8;

/** The words that begin with the same characters: lines from..until. */
export interface Beginning {
  readonly from: number;
  readonly until: number;
  readonly length: number;
}

export const ANY: Beginning = { from: 0, until: lineStarts.length, length: 0 };

/** The words that go on with a character (UTF-16 unit), `undefined` where there is none. */
export function goingOn(beginning: Beginning, unit: number): Beginning | undefined {
  const at = (line: number) => lines.charCodeAt(lineStarts[line]! + beginning.length);
  const from = firstLine(beginning, (line) => at(line) >= unit);
  if (from === beginning.until || at(from) !== unit) return undefined;
  const until = firstLine({ ...beginning, from }, (line) => at(line) > unit);
  return { from, until, length: beginning.length + 1 };
}

/** The characters (UTF-16 units) that words go on with. */
export function* unitsAfter(beginning: Beginning): Generator<number> {
  for (let line = beginning.from; line < beginning.until;) {
    const unit = lines.charCodeAt(lineStarts[line]! + beginning.length);
    if (unit !== 0x20) yield unit;
    line = firstLine(
      { ...beginning, from: line },
      (one) => lines.charCodeAt(lineStarts[one]! + beginning.length) > unit,
    );
  }
}

/** How often the word that is just this beginning occurs, 0 where it is no word. */
export function frequency({ from, length }: Beginning): number {
  const end = lineStarts[from]! + length;
  return lines.charCodeAt(end) === 0x20 ? Number.parseInt(lines.slice(end + 1, end + 9), 10) : 0;
}

/** The sum of all frequencies in jieba's dictionary. */
export const ALL_WORDS = 60_101_967;

function find(word: string): Beginning | undefined {
  let beginning: Beginning | undefined = ANY;
  for (let at = 0; beginning && at < word.length; at++) beginning = goingOn(beginning, word.charCodeAt(at));
  return word ? beginning : undefined;
}

/** How often a word occurs, 0 where the dictionary does not have it. */
export function frequencyOf(word: string): number {
  const beginning = find(word);
  return beginning ? frequency(beginning) : 0;
}

/** The kind of a word as jieba names it (n, v, a, …), `undefined` where the dictionary does not have it. */
export function kindOf(word: string): string | undefined {
  const beginning = find(word);
  if (!beginning) return undefined;
  let start = lineStarts[beginning.from]! + beginning.length;
  if (lines.charCodeAt(start++) !== 0x20) return undefined;
  while (lines.charCodeAt(start) !== 0x20) start++;
  return lines.slice(start + 1, lines.indexOf('\n', start));
}

export const isWord = (word: string) => frequencyOf(word) > 0;

function startsOf(text: string): Int32Array {
  const starts = new Int32Array(400_000);
  let count = 0;
  for (let at = 0; at < text.length; at = text.indexOf('\n', at) + 1 || text.length) starts[count++] = at;
  return starts.subarray(0, count);
}

function firstLine({ from, until }: Beginning, holds: (line: number) => boolean): number {
  let low = from;
  let high = until;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
