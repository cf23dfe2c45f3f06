import { curvePoints, moodsOf } from '../course/role-play/mood-curve.ts';
import type { Walk } from '../course/role-play/walk.ts';

const FIELD = { left: 44, top: 12, width: 272, height: 104 };
const SIZE = { width: 360, height: 128 };

function svg(tag: string, attributes: Record<string, string | number>, ...children: (Node | string)[]) {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

/** How the mood went on both ways: a drawing of what the table beside it says. */
export function curveView(yours: Walk, experts: Walk): SVGElement {
  const ways = [
    { name: '老手', who: 'expert', moods: moodsOf(experts) },
    { name: '你', who: 'you', moods: moodsOf(yours) },
  ];
  const longest = Math.max(...ways.map(({ moods }) => moods.length));
  const ends = ways.map(({ moods }) => curvePoints(moods, longest, FIELD).at(-1)!);
  // Where both lines end in one place, one name goes up and the other down.
  const close = Math.abs(ends[0]![1] - ends[1]![1]) < 14 && Math.abs(ends[0]![0] - ends[1]![0]) < 40;
  return svg(
    'svg',
    { viewBox: `0 0 ${SIZE.width} ${SIZE.height}`, class: 'role-play-curve', 'aria-hidden': 'true' },
    ...[0, 5, 10].flatMap((mood) => {
      const y = FIELD.top + FIELD.height * (1 - mood / 10);
      return [
        svg('line', { x1: FIELD.left, x2: FIELD.left + FIELD.width, y1: y, y2: y }),
        svg(
          'text',
          { x: FIELD.left - 6, y: y + 4, 'text-anchor': 'end' },
          ['0 平静', '5', '10 暴怒'][mood / 5]!,
        ),
      ];
    }),
    ...ways.map(({ name, who, moods }, at) => {
      const points = curvePoints(moods, longest, FIELD);
      const [x, y] = points.at(-1)!;
      const shift = close ? (at === 0 ? 9 : -7) : 0;
      return svg(
        'g',
        { 'data-who': who },
        svg('polyline', { points: points.map((point) => point.join()).join(' ') }),
        ...points.map(([cx, cy]) => svg('circle', { cx, cy, r: who === 'you' ? 3.5 : 2.5 })),
        svg('text', { x: x + 7, y: y + 4 + shift }, name),
      );
    }),
  );
}
