import type { Edit } from './edits.ts';

/** Takes an offset in what a stage gave out to the offset in what it was given. */
export type Backwards = (offset: number) => number;

/**
 * The way back through one stage's edits. An offset inside a replacement leads to the same distance into what
 * was replaced, at most to its end.
 */
export function backwards(edits: readonly Edit[]): Backwards {
  // Numbers alone: a large text has a million edits, and the way back outlives them.
  const outputStarts = new Int32Array(edits.length);
  const outputLengths = new Int32Array(edits.length);
  const starts = new Int32Array(edits.length);
  const ends = new Int32Array(edits.length);
  let shift = 0;
  edits.forEach(({ start, end, to }, index) => {
    outputStarts[index] = start + shift;
    outputLengths[index] = to.length;
    starts[index] = start;
    ends[index] = end;
    shift += to.length - (end - start);
  });
  return (offset) => {
    const index = lastAtMost(outputStarts, offset);
    if (index < 0) return offset;
    const into = offset - outputStarts[index]!;
    const beyond = into - outputLengths[index]!;
    return beyond < 0 ? Math.min(starts[index]! + into, ends[index]!) : ends[index]! + beyond;
  };
}

/** The way back through several stages, the first stage's edits first. */
export function throughAll(ways: readonly Backwards[]): Backwards {
  return (offset) => ways.reduceRight((at, way) => way(at), offset);
}

/** Offsets at which the lines of a text begin. */
export function lineStartsOf(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

/** Line and column of an offset, both from 1; columns count characters, not UTF-16 units. */
export function placeIn(text: string): (offset: number) => { line: number; column: number } {
  const lineStarts = lineStartsOf(text);
  const secondHalves = Int32Array.from(text.matchAll(/[\u{10000}-\u{10FFFF}]/gu), ({ index }) => index + 1);
  const halvesBefore = (offset: number) => lastAtMost(secondHalves, offset - 1) + 1;
  return (offset) => {
    const index = lastAtMost(lineStarts, offset);
    const start = lineStarts[index]!;
    return { line: index + 1, column: offset - start - (halvesBefore(offset) - halvesBefore(start)) + 1 };
  };
}

/** Index of the last number that is at most `wanted`, −1 where none is. */
function lastAtMost(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= wanted) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
