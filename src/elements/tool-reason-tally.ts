import type { ReadableAtom } from 'nanostores';
import { pareto, paretoWords, percent, vitalFew, type ParetoBar } from '../course/tools/pareto.ts';
import type { KeptReason } from '../stores/contact-reasons.ts';
import { make } from './tool-build.ts';
import { paretoChart } from './tool-pareto-chart.ts';
import { ReasonRow, type ReasonActs, type Remedy } from './tool-reason-row.ts';

/** The rows of the tally, and below them the chart in words, as a drawing and as a table. */
export class ReasonTally {
  readonly list = make('ol', { className: 'tool-reasons' });
  readonly chart = make('figure', { className: 'tool-chart', hidden: true });
  readonly #rows = new Map<string, ReasonRow>();
  readonly #remedies: readonly Remedy[];
  readonly #place: Element;

  constructor(
    $all: ReadableAtom<KeptReason[]>,
    remedies: readonly Remedy[],
    acts: ReasonActs,
    /** What it will stand beside: the chart is drawn as wide as that, before it stands there itself. */
    place: Element,
    signal: AbortSignal,
  ) {
    this.#remedies = remedies;
    this.#place = place;
    const show = (all: readonly KeptReason[]) => {
      for (const reason of all) {
        let row = this.#rows.get(reason.id);
        if (!row) {
          row = new ReasonRow(reason.id, remedies, acts, signal);
          this.#rows.set(reason.id, row);
        }
        row.show(reason, all);
      }
      for (const [id, row] of this.#rows)
        if (!all.some((reason) => reason.id === id)) {
          row.element.remove();
          this.#rows.delete(id);
        }
      // In the order in which they came: nothing moves under the finger that counts.
      for (const [index, { id }] of all.entries()) {
        const { element } = this.#rows.get(id)!;
        if (this.list.children[index] !== element)
          this.list.insertBefore(element, this.list.children[index] ?? null);
      }
      this.#draw(all);
    };
    signal.addEventListener('abort', $all.subscribe(show));
  }

  #draw(all: readonly KeptReason[]): void {
    this.chart.hidden = all.length === 0;
    if (all.length === 0) return;
    const bars = pareto(all);
    const words = paretoWords(bars);
    const width = Math.min(Math.max(this.#place.clientWidth, 280), 720);
    const table = this.#table(all, bars);
    this.chart.replaceChildren(
      make('figcaption', {}, words),
      ...(bars.length > 0 ? [paretoChart(bars, width, words)] : []),
      make('div', { className: 'tool-scroll', tabIndex: 0, role: 'region', ariaLabel: '原因榜' }, table),
    );
  }

  /** Every reason: the bars of the chart, then what nobody has counted; on paper this table is all there is. */
  #table(all: readonly KeptReason[], bars: readonly ParetoBar[]): HTMLTableElement {
    const few = vitalFew(bars).length;
    const row = (tag: 'th' | 'td', texts: readonly string[]) =>
      make('tr', {}, ...texts.map((text) => make(tag, {}, text)));
    const line = ({ text, count, remedy, who, due }: KeptReason, rank: string, share: string) => {
      const todo = [this.#remedies.find((one) => one.id === remedy)?.text, who, due && `${due} 前`];
      return row('td', [rank, text, String(count), share, todo.filter(Boolean).join('；')]);
    };
    const byId = new Map(all.map((reason) => [reason.id, reason]));
    const table = make('table', {}, row('th', ['名次', '原因', '次数', '累计', '怎样不再发生']));
    bars.forEach(({ id, cumulative }, index) => {
      const counted = line(byId.get(id)!, String(index + 1), percent(cumulative));
      counted.toggleAttribute('data-few', index < few);
      table.append(counted);
      byId.delete(id);
    });
    table.append(...[...byId.values()].map((reason) => line(reason, '—', '—')));
    return table;
  }
}
