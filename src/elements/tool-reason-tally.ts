import type { ReadableAtom } from 'nanostores';
import { percent, pareto, paretoWords, vitalFew } from '../course/tools/pareto.ts';
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

  constructor(
    $all: ReadableAtom<KeptReason[]>,
    remedies: readonly Remedy[],
    acts: ReasonActs,
    signal: AbortSignal,
  ) {
    this.#remedies = remedies;
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
    const bars = pareto(all);
    this.chart.hidden = bars.length === 0;
    if (bars.length === 0) return;
    const words = paretoWords(bars);
    const few = vitalFew(bars).length;
    const byId = new Map(all.map((reason) => [reason.id, reason]));
    const row = (tag: 'th' | 'td', texts: readonly string[]) =>
      make('tr', {}, ...texts.map((text) => make(tag, {}, text)));
    const table = make('table', {}, row('th', ['名次', '原因', '次数', '累计', '怎样不再发生']));
    bars.forEach(({ id, text, count, cumulative }, index) => {
      const { remedy, who, due } = byId.get(id)!;
      const todo = [this.#remedies.find((one) => one.id === remedy)?.text, who, due && `${due} 前`];
      const line = row('td', [
        String(index + 1),
        text,
        String(count),
        percent(cumulative),
        todo.filter(Boolean).join('；'),
      ]);
      line.toggleAttribute('data-few', index < few);
      table.append(line);
    });
    const width = Math.min(Math.max(this.list.clientWidth, 280), 720);
    this.chart.replaceChildren(
      make('figcaption', {}, words),
      paretoChart(bars, width, words),
      make('div', { className: 'tool-scroll', tabIndex: 0, role: 'region', ariaLabel: '原因榜' }, table),
    );
  }
}
