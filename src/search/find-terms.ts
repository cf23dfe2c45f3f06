import { fold } from './characters.ts';
import { folded as foldedUnits } from './suffix/fold.ts';

/** A stretch of a text, as offsets. */
export interface Range {
  start: number;
  end: number;
}

interface Folded {
  folded: string;
  /** Where each unit of it stood; undefined: where it stands now. */
  starts?: number[];
  ends?: number[];
}

/** A text in the form in which terms are found in it. */
function foldText(text: string): Folded {
  const quick = foldedUnits(text);
  if (quick.length === text.length) return { folded: quick };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const end = at + character.length;
    const form = fold(character);
    folded += form;
    for (let i = 0; i < form.length; i += 1) {
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { folded, starts, ends };
}

/** Every place of every term in a text: case and width do not matter. One list a term. */
export function findTerms(text: string, terms: readonly string[]): Range[][] {
  const { folded, starts, ends } = foldText(text);
  return terms.map((term) => {
    const wanted = [...term].map(fold).join('');
    const ranges: Range[] = [];
    let at = wanted ? folded.indexOf(wanted) : -1;
    while (at >= 0) {
      const end = at + wanted.length;
      ranges.push({ start: starts?.[at] ?? at, end: ends?.[end - 1] ?? end });
      at = folded.indexOf(wanted, at + wanted.length);
    }
    return ranges;
  });
}

/** Ranges in the order of the text, those that overlap or touch made one: a word is marked once. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
