/**
 * Breaks a text over slides. All ways to break it are weighed against each other (as TeX breaks lines into
 * paragraphs), so that slides come out alike and break where the thought does; text is never made smaller.
 */
import { atoms, htmlOf, spansOf, type Atom, type EndKind, type Piece } from './piece.ts';
import { fewestLines, mostLines } from './text-width.ts';

export interface Room {
  /** Height that text may take, px of the canvas. */
  height: number;
  /** Height a slide should take: less is airy, more is crowded. */
  good: number;
}

/** How bad a slide is that ends here; between two paragraphs costs nothing. */
const END_COST: Record<EndKind, number> = {
  piece: 0,
  sentence: 7,
  'quoted-sentence': 16,
  tie: 24,
  clause: 40,
  nothing: 80,
};
/** Every slide costs, so that short paragraphs come together. */
const SLIDE_COST = 3;
/** A slide that may show a single line is worse than any break. */
const ORPHAN_COST = 10_000;

/** Height of a row of atoms at most, in px. */
export function heightOf(pieces: readonly Piece[], row: readonly Atom[]): number {
  return spansOf(row).reduce((height, { piece, from, to }, i) => {
    const { run, setting } = pieces[piece]!;
    const lines = mostLines(run.text.slice(from, to), setting.measure);
    return height + lines * setting.lineHeight + (i > 0 ? setting.gap : 0);
  }, 0);
}

function surelyTwoLines(pieces: readonly Piece[], row: readonly Atom[]): boolean {
  const lines = spansOf(row).reduce(
    (sum, { piece, from, to }) =>
      sum + fewestLines(pieces[piece]!.run.text.slice(from, to), pieces[piece]!.setting.measure),
    0,
  );
  return lines >= 2;
}

/** How bad it is that a slide shows this row; undefined where it does not fit. */
function cost(
  pieces: readonly Piece[],
  row: readonly Atom[],
  whole: boolean,
  room: Room,
): number | undefined {
  const height = heightOf(pieces, row);
  if (height > room.height && row.length > 1) return undefined;
  const line = pieces[row[0]!.piece]!.setting.lineHeight;
  const fill = ((height - room.good) / line) ** 2 * (height > room.good ? 1.5 : 1);
  const orphan = whole || surelyTwoLines(pieces, row) ? 0 : ORPHAN_COST;
  return SLIDE_COST + fill + orphan;
}

/**
 * The text of each slide, as HTML.
 * @param room of every slide
 */
export function pack(pieces: readonly Piece[], room: Room): string[] {
  const all = atoms(pieces);
  const n = all.length;
  if (n === 0) return [];
  const best: number[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= n; end++) {
    best[end] = Number.POSITIVE_INFINITY;
    const after = end === n ? 0 : END_COST[all[end - 1]!.end];
    for (let start = end - 1; start >= 0; start--) {
      const here = cost(pieces, all.slice(start, end), start === 0 && end === n, room);
      if (here === undefined) break;
      const sum = best[start]! + here + after;
      if (sum < best[end]!) {
        best[end] = sum;
        from[end] = start;
      }
    }
  }
  const slides: string[] = [];
  for (let end = n; end > 0; end = from[end]!) slides.unshift(htmlOf(pieces, all.slice(from[end], end)));
  return slides;
}
