import { scaleBand, scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { percent, vitalFew, type ParetoBar } from '../course/tools/pareto.ts';
import { drawing, svg } from './tool-svg.ts';

const HEIGHT = 280;
const EDGE = { top: 24, right: 44, bottom: 28, left: 36 };

/** Bars by how often, and the line of what they come to together; a bar bears its rank, the table its name. */
export function paretoChart(bars: readonly ParetoBar[], width: number, label: string): SVGElement {
  const x = scaleBand<number>()
    .domain(bars.map((_, index) => index))
    .range([EDGE.left, width - EDGE.right])
    .padding(0.25);
  const bottom = HEIGHT - EDGE.bottom;
  const count = scaleLinear()
    .domain([0, bars[0]?.count ?? 1])
    .range([bottom, EDGE.top]);
  const share = scaleLinear().domain([0, 1]).range([bottom, EDGE.top]);
  const middle = (index: number) => x(index)! + x.bandwidth() / 2;
  const few = vitalFew(bars).length;

  const rules = [0, 0.5, 0.8, 1].flatMap((value) => [
    svg('line', {
      x1: EDGE.left,
      x2: width - EDGE.right,
      y1: share(value),
      y2: share(value),
      class: value === 0.8 ? 'tool-mark' : 'tool-rule',
    }),
    svg('text', { x: width - EDGE.right + 6, y: share(value) + 4 }, percent(value)),
  ]);
  const columns = bars.flatMap((bar, index) => [
    svg('rect', {
      x: x(index)!,
      y: count(bar.count),
      width: x.bandwidth(),
      height: bottom - count(bar.count),
      class: index < few ? 'tool-bar tool-few' : 'tool-bar',
    }),
    svg('text', { x: middle(index), y: bottom + 18, 'text-anchor': 'middle' }, String(index + 1)),
  ]);
  const path = line<ParetoBar>()
    .x((_, index) => middle(index))
    .y(({ cumulative }) => share(cumulative));
  const dots = bars.map(({ cumulative }, index) =>
    svg('circle', { cx: middle(index), cy: share(cumulative), r: 3.5, class: 'tool-dot' }),
  );
  const most = svg(
    'text',
    { x: EDGE.left - 6, y: EDGE.top + 4, 'text-anchor': 'end' },
    String(bars[0]?.count ?? ''),
  );
  return drawing(
    `0 0 ${width} ${HEIGHT}`,
    label,
    ...rules,
    ...columns,
    svg('path', { d: path([...bars]) ?? '', class: 'tool-line' }),
    ...dots,
    most,
  );
}
