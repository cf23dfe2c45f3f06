import { textWidth } from './text-width.ts';

/** What ends at a place where a text may be broken, from the best place to the worst. */
export type BreakKind = 'sentence' | 'quoted-sentence' | 'clause' | 'nothing';

export interface BreakPoint {
  /** UTF-16 offset before which the text may be broken. */
  offset: number;
  kind: BreakKind;
}

const CLOSING = /[”’」』）》)\]"']/;
const OPENING_QUOTE = /[“「『]/;
const CLOSING_QUOTE = /[”」』]/;
const SENTENCE_END = /[。！？!?…]/;
const CLAUSE_END = /[，；：、,;:—]/;
/** What never begins a line, by GB/T 15834 and by the reader's eye. */
const NEVER_FIRST = /[，。！？；：、”’」』）》…—,.!?;:)\]]|\d|\p{Letter}|\p{Mark}|\ufe0f|\u200d/u;
const LATIN = /[A-Za-z0-9]/;

/** Ems of text without a mark after which it may be broken anywhere. */
const LONGEST_UNMARKED = 60;

/** Places in a run without marks, about a dozen characters apart, none within a word. */
function* inUnmarked(text: string, from: number, to: number): Generator<BreakPoint> {
  let width = 0;
  for (let at = from; at < to;) {
    const character = String.fromCodePoint(text.codePointAt(at)!);
    const before = text[at - 1] ?? '';
    const withinWord = LATIN.test(before) && LATIN.test(character) && width < 24;
    const joined = /[\u200d\ufe0f]/.test(character) || before === '\u200d';
    const han = /\p{Script=Han}/u.test(character);
    if (width >= 12 && !withinWord && !joined && (han || !NEVER_FIRST.test(character) || width >= 24)) {
      yield { offset: at, kind: 'nothing' };
      width = 0;
    }
    width += textWidth(character);
    at += character.length;
  }
}

/** Where a text may be broken over two slides, in order; neither its beginning nor its end. */
export function breakPoints(text: string): BreakPoint[] {
  const points: BreakPoint[] = [];
  let quotes = 0;
  let last = 0;
  const add = (point: BreakPoint) => {
    if (textWidth(text.slice(last, point.offset)) > LONGEST_UNMARKED)
      points.push(...inUnmarked(text, last, point.offset));
    points.push(point);
    last = point.offset;
  };
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (OPENING_QUOTE.test(character)) quotes += 1;
    if (CLOSING_QUOTE.test(character)) quotes = Math.max(0, quotes - 1);
    const ends = SENTENCE_END.test(character)
      ? 'sentence'
      : CLAUSE_END.test(character)
        ? 'clause'
        : undefined;
    if (!ends) continue;
    // A comma within a number, a colon within a time.
    if (
      /[,:!?;]/.test(character) &&
      !/[\s”’]/.test(text[i + 1] ?? ' ') &&
      /[\x21-\x7e]/.test(text[i + 1] ?? ' ')
    )
      continue;
    let end = i + 1;
    let kind: BreakKind = ends;
    while (
      end < text.length &&
      (SENTENCE_END.test(text[end]!) || CLAUSE_END.test(text[end]!) || CLOSING.test(text[end]!))
    ) {
      if (SENTENCE_END.test(text[end]!)) kind = 'sentence';
      else if (CLAUSE_END.test(text[end]!)) kind = 'clause';
      if (OPENING_QUOTE.test(text[end]!)) quotes += 1;
      if (CLOSING_QUOTE.test(text[end]!)) quotes = Math.max(0, quotes - 1);
      end += 1;
    }
    while (text[end] === ' ') end += 1;
    i = end - 1;
    if (end >= text.length) break;
    add({ offset: end, kind: kind === 'sentence' && quotes > 0 ? 'quoted-sentence' : kind });
  }
  if (textWidth(text.slice(last)) > LONGEST_UNMARKED) points.push(...inUnmarked(text, last, text.length));
  return points;
}
