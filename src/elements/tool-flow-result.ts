import { weakest } from '../course/tools/radar.ts';
import { button, make } from './tool-build.ts';
import { radarChart } from './tool-radar-chart.ts';

export interface Experience {
  id: string;
  title: string;
  short: string;
  /** A small thing to do for it. */
  raise: string;
}

export interface MadeAssessment {
  when: number;
  scores: Record<string, number>;
}

/** The day of an assessment, as a reader writes it. */
export function dayOf(when: number): string {
  return new Date(when).toLocaleDateString('zh-CN', { year: 'numeric', month: 'long', day: 'numeric' });
}

/** The last two assessments drawn over each other, what to do for the weakest, and all of them as a table. */
export function assessmentResult(
  made: readonly MadeAssessment[],
  experiences: readonly Experience[],
  remove: (when: number) => void,
  signal: AbortSignal,
): Node[] {
  const scoresOf = ({ scores }: MadeAssessment) => experiences.map(({ id }) => scores[id] ?? 0);
  const last = made.at(-1)!;
  const before = made.at(-2);
  const scores = scoresOf(last);
  const low = experiences[weakest(scores)]!;
  const told = experiences.map(({ short }, index) => `${short} ${scores[index]}`).join('，');
  const legend = before
    ? `实线：${dayOf(last.when)}。虚线：${dayOf(before.when)}。`
    : `${dayOf(last.when)}。下个月再评一次，两次叠在一起看。`;

  const head = make(
    'tr',
    {},
    make('th', {}, '日子'),
    ...experiences.map(({ short }) => make('th', {}, short)),
    make('th', {}, '删去'),
  );
  const rows = made.toReversed().map((one) => {
    const drop = button('删去', () => remove(one.when), signal);
    drop.ariaLabel = `删去 ${dayOf(one.when)} 的一次`;
    return make(
      'tr',
      {},
      make('th', {}, dayOf(one.when)),
      ...scoresOf(one).map((score) => make('td', {}, String(score || '—'))),
      make('td', {}, drop),
    );
  });
  return [
    make(
      'figure',
      { className: 'tool-chart' },
      radarChart(
        experiences.map(({ short }) => short),
        scores,
        before && scoresOf(before),
        told,
      ),
      make('figcaption', {}, legend),
    ),
    make('p', {}, `最低的是“${low.title}”。这个星期只做一件小事：${low.raise}`),
    make(
      'div',
      { className: 'tool-scroll', tabIndex: 0, role: 'region', ariaLabel: '历次自评' },
      make('table', {}, head, ...rows),
    ),
  ];
}
