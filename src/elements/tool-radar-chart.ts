import { curveLinearClosed, lineRadial } from 'd3-shape';
import { radarPoints } from '../course/tools/radar.ts';
import { drawing, svg } from './tool-svg.ts';

const RADIUS = 110;
const MAX = 5;

const outline = lineRadial<{ angle: number; radius: number }>()
  .angle(({ angle }) => angle)
  .radius(({ radius }) => radius)
  .curve(curveLinearClosed);

const shape = (scores: readonly number[], kind: string) =>
  svg('path', { d: outline(radarPoints(scores, MAX, RADIUS)) ?? '', class: kind });

/** The last assessment, and behind it, dashed, the one before, on the web of one to five. */
export function radarChart(
  names: readonly string[],
  last: readonly number[],
  before: readonly number[] | undefined,
  label: string,
): SVGElement {
  const web = [1, 2, 3, 4, 5].map((score) =>
    shape(
      names.map(() => score),
      'tool-rule',
    ),
  );
  const ends = radarPoints(
    names.map(() => MAX),
    MAX,
    RADIUS,
  );
  const spokes = ends.map(({ x, y }) => svg('line', { x1: 0, y1: 0, x2: x, y2: y, class: 'tool-rule' }));
  const labels = ends.map(({ x, y }, index) =>
    svg(
      'text',
      {
        x: x * 1.12,
        y: y * 1.14 + 4,
        'text-anchor': Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end',
      },
      names[index]!,
    ),
  );
  return drawing(
    '-190 -145 380 290',
    label,
    ...web,
    ...spokes,
    ...(before ? [shape(before, 'tool-before')] : []),
    shape(last, 'tool-last'),
    ...labels,
  );
}
