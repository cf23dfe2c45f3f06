import { bytesOf, characterOf, isLead, isLost, isTrail, pairOf } from './gbk.ts';
import { halfWidth } from './punctuation.ts';

/** The characters a site annotates, each with its pinyin, in the order in which it replaces them. */
export type AnnotatedList = ReadonlyMap<string, string>;

/** The punctuation at which the bytes are cut, one group after the other. */
const CUTS = ['，？；', '。、'].map((marks) => new Set([...marks].map((mark) => pairOf(mark)!)));

/**
 * What the machine makes of a clean Traditional text: annotates on bytes, cuts on bytes, decodes each piece
 * leniently, line by line. What it makes of Simplified text is `damage(toTraditional(text), list)`.
 */
export function damage(text: string, list: AnnotatedList): string {
  return text
    .split('\n')
    .map((line) => damageLine(line, list))
    .join('\n');
}

function damageLine(line: string, list: AnnotatedList): string {
  return halfWidth(decodePieces(annotate(bytesOf(line), list), 0));
}

/** The bytes with `(pinyin)` after each pair of the list, aligned to a character or not. */
function annotate(bytes: number[], list: AnnotatedList): number[] {
  const present = new Set(bytes.map((lead, index) => lead * 256 + bytes[index + 1]!));
  let result = bytes;
  for (const [character, pinyin] of list) {
    const pair = pairOf(character);
    if (pair !== undefined && present.has(pair)) result = annotatePair(result, pair, bytesOf(`(${pinyin})`));
  }
  return result;
}

function annotatePair(bytes: number[], pair: number, annotation: number[]): number[] {
  const result: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    result.push(bytes[at]!);
    if (bytes[at]! * 256 + bytes[at + 1]! !== pair) continue;
    result.push(bytes[++at]!, ...annotation);
  }
  return result;
}

function decodePieces(bytes: number[], group: number): string {
  const cuts = CUTS[group];
  if (!cuts) return decode(bytes);
  let result = '';
  let from = 0;
  for (let at = 0; at + 1 < bytes.length; at++) {
    const pair = bytes[at]! * 256 + bytes[at + 1]!;
    if (!cuts.has(pair)) continue;
    result += decodePieces(bytes.slice(from, at), group + 1) + characterOf(pair);
    from = at + 2;
    at++;
  }
  return result + decodePieces(bytes.slice(from), group + 1);
}

/** GBK by a lenient decoder: what it cannot read becomes `?` or is lost. */
function decode(bytes: number[]): string {
  let result = '';
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    const next = bytes[at + 1];
    if (byte === 0x80) result += '€';
    else if (byte > 0xff) result += String.fromCodePoint(byte - 0x100);
    else if (!isLead(byte)) result += String.fromCharCode(byte);
    else if (next === undefined || next > 0xff) result += '?';
    else {
      at++;
      const pair = byte * 256 + next;
      if (!isTrail(next)) result += '?';
      else if (!isLost(pair)) result += characterOf(pair);
    }
  }
  return result;
}
