import type { Edge, GraphLayout, PlacedNode } from '../course/role-play/graph-layout.ts';

/** Sizes of the drawing, in its own units (pixels, where it is not scaled). */
export const BOX = { width: 184, height: 56 };
const GAP = { x: 28, y: 84 };
const MARGIN = 24;

export interface Drawing {
  width: number;
  height: number;
  /** Left upper corner of each node's box. */
  corner(node: PlacedNode): { x: number; y: number };
  /** The line of an edge, and where its number and its flag stand. */
  line(edge: Edge): { path: string; number: Point; flag: Point };
}

interface Point {
  x: number;
  y: number;
}

/** Where everything stands. Layers are centred; an edge leaves its box below, at the place of its choice. */
export function drawing({ nodes, layers, rows }: GraphLayout, choicesOf: (turn: string) => number): Drawing {
  const width = 2 * MARGIN + rows * (BOX.width + GAP.x) - GAP.x;
  const height = 2 * MARGIN + layers * (BOX.height + GAP.y) - GAP.y;
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const lengths = Array.from(
    { length: layers },
    (_, layer) => nodes.filter((node) => node.layer === layer).length,
  );

  function corner({ layer, row }: PlacedNode): Point {
    const wide = lengths[layer]! * (BOX.width + GAP.x) - GAP.x;
    return { x: (width - wide) / 2 + row * (BOX.width + GAP.x), y: MARGIN + layer * (BOX.height + GAP.y) };
  }

  function line({ from, to, port, flag }: Edge) {
    const [source, target] = [corner(byId.get(from)!), corner(byId.get(to)!)];
    const start = {
      x: source.x + (BOX.width * (port + 1)) / (choicesOf(from) + 1),
      y: source.y + BOX.height,
    };
    // Ways from the left arrive left of the middle, so that arrows do not lie on each other.
    const lean = Math.max(-1, Math.min(1, (start.x - target.x - BOX.width / 2) / width));
    const end = { x: target.x + BOX.width * (0.5 + 0.4 * lean), y: target.y };
    // A way up or sideways swings out under its box and comes down on the other.
    const swing = end.y > start.y ? GAP.y / 2 : GAP.y;
    // The names on both ways out of a fork stand apart.
    const along = flag?.set ? 0.62 : 0.35;
    const path = `M${start.x} ${start.y}C${start.x} ${start.y + swing} ${end.x} ${end.y - swing} ${end.x} ${end.y}`;
    return {
      path,
      number: { x: start.x, y: start.y + 13 },
      flag: { x: start.x + (end.x - start.x) * along, y: start.y + (end.y - start.y) * along + 6 },
    };
  }

  return { width, height, corner, line };
}
