import type { Corpus } from './corpus.ts';

/** Below this many suffixes, sorting by insertion is faster than counting. */
const FEW = 24;

/**
 * Sorts stretches of `starts` by the unit that stands `depth` after each, those with the same unit as they
 * were. They stay in the order of the text, so the text is read from front to back, which is what is fast.
 */
export function partitioner(
  starts: Int32Array,
  { codes, units }: Corpus,
): (from: number, to: number, depth: number) => void {
  const moved = new Int32Array(starts.length);
  const next = new Uint32Array(units.length);

  return (from, to, depth) => {
    if (to - from < FEW) {
      for (let i = from + 1; i < to; i += 1) {
        const start = starts[i]!;
        const code = codes[start + depth]!;
        let at = i;
        while (at > from && codes[starts[at - 1]! + depth]! > code) {
          starts[at] = starts[at - 1]!;
          at -= 1;
        }
        starts[at] = start;
      }
      return;
    }
    const seen: number[] = [];
    for (let i = from; i < to; i += 1) {
      const code = codes[starts[i]! + depth]!;
      if (next[code]! === 0) seen.push(code);
      next[code]! += 1;
    }
    let at = from;
    for (const code of seen.sort((a, b) => a - b)) {
      const count = next[code]!;
      next[code] = at;
      at += count;
    }
    for (let i = from; i < to; i += 1) {
      const start = starts[i]!;
      moved[next[codes[start + depth]!]!++] = start;
    }
    starts.set(moved.subarray(from, to), from);
    for (const code of seen) next[code] = 0;
  };
}
