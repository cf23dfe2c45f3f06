/** A card: its number, and its four sides, clockwise as printed. The side that points up is the answer. */
export const CARD_COUNT = 40;
export const SIDES = ['A', 'B', 'C', 'D'] as const;
export type Side = (typeof SIDES)[number];

export interface Point {
  x: number;
  y: number;
}

/** How far from upright a card may be held and still be told, in degrees: beyond that it lies between two sides. */
const LEAN = 35;

/**
 * The side of a card that points up in the picture.
 *
 * @param corners the marker's corners in pixels, clockwise, beginning at its own top left
 * @returns `undefined` where the card is held between two sides
 */
export function upperSide(corners: readonly Point[]): Side | undefined {
  const middle = (k: number) => {
    const from = corners[k % 4] as Point;
    const to = corners[(k + 1) % 4] as Point;
    return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  };
  for (const [k, side] of SIDES.entries()) {
    const top = middle(k);
    const bottom = middle(k + 2);
    // Picture coordinates grow downwards: a side that points up lies above the opposite one.
    const lean = Math.abs((Math.atan2(top.x - bottom.x, bottom.y - top.y) * 180) / Math.PI);
    if (lean <= LEAN) return side;
  }
  return undefined;
}
