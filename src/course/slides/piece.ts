import { breakPoints, type BreakKind } from './break-points.ts';
import type { Inline } from './inline.ts';

/** How text stands on a slide: what styles/slides-text.css sets, in px of the 1280×720 canvas. */
export interface Setting {
  /** Ems in a line. */
  measure: number;
  lineHeight: number;
  /** Above a paragraph that is not the first. */
  gap: number;
}

/** Something a slide's text is made of: a paragraph, an item of a list, a line of a dialogue. */
export interface Piece {
  run: Inline;
  setting: Setting;
  /** Opening and closing tags round the run, or round the part of it that a slide shows. */
  open: string;
  close: string;
  /** Tags round all pieces of one list; `start` is the first piece's place in it, from 1. */
  list?: { id: symbol; open: (start: number) => string; close: string; at: number };
  /** Whether the next piece belongs on the same slide if there is room. */
  keepWithNext?: boolean;
}

/** What lies before a place where a slide may end; `piece`: a piece is whole; `tie`: the next belongs to it. */
export type EndKind = BreakKind | 'piece' | 'tie';

/** The smallest part that stays on one slide. */
export interface Atom {
  piece: number;
  from: number;
  to: number;
  end: EndKind;
}

/** The parts of pieces, in order. */
export function atoms(pieces: readonly Piece[]): Atom[] {
  return pieces.flatMap(({ run, keepWithNext }, piece): Atom[] => {
    let from = 0;
    const parts = breakPoints(run.text).map(({ offset, kind }): Atom => {
      const atom: Atom = { piece, from, to: offset, end: kind };
      from = offset;
      return atom;
    });
    return [...parts, { piece, from, to: run.text.length, end: keepWithNext ? 'tie' : 'piece' }];
  });
}

/** Runs of a piece within a row of atoms: which piece, from where to where. */
export function spansOf(row: readonly Atom[]): { piece: number; from: number; to: number }[] {
  const all: { piece: number; from: number; to: number }[] = [];
  for (const { piece, from, to } of row) {
    const last = all.at(-1);
    if (last?.piece === piece) last.to = to;
    else all.push({ piece, from, to });
  }
  return all;
}

/** The HTML of a row of atoms. */
export function htmlOf(pieces: readonly Piece[], row: readonly Atom[]): string {
  let html = '';
  let open: Piece['list'];
  for (const { piece, from, to } of spansOf(row)) {
    const { run, list, open: before, close } = pieces[piece]!;
    if (open && open.id !== list?.id) html += open.close;
    if (list && open?.id !== list.id) html += list.open(list.at);
    open = list;
    html += before + run.slice(from, to).trim() + close;
  }
  return html + (open?.close ?? '');
}
