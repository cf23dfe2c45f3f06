import { MOST_MOOD } from './moods.ts';
import type { Walk } from './walk.ts';

/** The moods of a walk: before the first reply, and after each. */
export function moodsOf({ history, mood }: Walk): number[] {
  return [history[0]?.before ?? mood, ...history.map(({ after }) => after)];
}

/** Moods as points of a line in a field: the first at its left edge, the last of `longest` moods at its right. */
export function curvePoints(
  moods: readonly number[],
  longest: number,
  field: { left: number; top: number; width: number; height: number },
): [x: number, y: number][] {
  return moods.map((mood, at) => [
    field.left + (field.width * at) / Math.max(longest - 1, 1),
    field.top + field.height * (1 - mood / MOST_MOOD),
  ]);
}
