import { linesOf, type Line } from '../furniture/lines.ts';

/** How a line is to be treated: only Chinese prose is laid out, everything else is as its author set it. */
export type LineKind = 'prose' | 'heading' | 'verse' | 'table' | 'code' | 'foreign' | 'blank';

export interface LaidLine extends Line {
  kind: LineKind;
  /** Number of the block of lines without a blank line between them. */
  block: number;
  /** The line as it stands, space included. */
  raw: string;
}

const HAN = /\p{Script=Han}/gu;

export function hanCount(text: string): number {
  return text.match(HAN)?.length ?? 0;
}

/** Lines of verse are short; so are the lines of lists, addresses and signatures, which stay apart too. */
const LONGEST_VERSE = 16;

const isTable = (raw: string) =>
  /^\s*\|.*\|/.test(raw) || /\S(\t+| {3,}|\u3000{2,})\S.*(\t+| {3,}|\u3000{2,})\S/.test(raw);

const CODE_SIGN =
  /[;{}]\s*$|^\s*(def|class|function|return|import|from|const|let|var|if|for|while|#include)\b.*[({:;]|=>|<\/?\w+[^>]*>/;

/** A line without Chinese, or with hardly any among many Latin letters. */
function isForeign(text: string): boolean {
  const han = hanCount(text);
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han === 0 || latin > han * 4;
}

function kindOf(raw: string, text: string): LineKind {
  if (text === '') return 'blank';
  if (/^( {4}|\t)/.test(raw) && (hanCount(text) === 0 || CODE_SIGN.test(text))) return 'code';
  if (isTable(raw)) return 'table';
  if (CODE_SIGN.test(text) && hanCount(text) < text.length / 2) return 'code';
  if (/^#{1,6}\s/.test(text)) return 'heading';
  return isForeign(text) ? 'foreign' : 'prose';
}

/** Two or more short lines together are verse or a list, set so on purpose. */
function markVerse(lines: LaidLine[]): void {
  for (let from = 0; from < lines.length;) {
    let to = from;
    while (to < lines.length && lines[to]!.block === lines[from]!.block) to += 1;
    const block = lines.slice(from, to).filter(({ kind }) => kind !== 'blank');
    const short = block.filter(({ text, kind }) => kind === 'prose' && text.length <= LONGEST_VERSE);
    if (short.length >= 2 && short.length === block.length) for (const line of short) line.kind = 'verse';
    from = to;
  }
}

/** The lines of a text, each with how it is to be treated. */
export function laidLines(text: string): LaidLine[] {
  let block = 0;
  let fenced = false;
  const lines = linesOf(text).map((line): LaidLine => {
    const raw = text.slice(line.start, line.end);
    const fence = /^\s*(```|~~~)/.test(raw);
    const kind = fenced || fence ? 'code' : kindOf(raw, line.text);
    if (fence) fenced = !fenced;
    if (kind === 'blank') block += 1;
    return { ...line, kind, block, raw };
  });
  markVerse(lines);
  return lines;
}
