import { dayOf } from '../course/calendar-day.ts';
import { byUrgency, isDue } from '../course/plan/order.ts';
import { onPlansElsewhere, planEntry, planKeys } from '../stores/plans.ts';
import { announce } from './announce.ts';
import { make } from './make.ts';
import { takeOutCalendar, type PlacedPlan } from './plan-calendar.ts';
import { PlanCard } from './plan-card.ts';
import { loadPractice } from './practice.ts';
import { tellTrouble } from './tell-trouble.ts';

/** `<plan-sheet>`: the plans of all chapters, what is due first. */
export class PlanSheet extends HTMLElement {
  #abort: AbortController | undefined;
  #drawn: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#part('calendar').addEventListener('click', () => this.#calendar(), { signal });
    this.#part('print').addEventListener('click', () => print(), { signal });
    this.addEventListener('plan-restored', () => void this.#draw(), { signal });
    let known = this.#keys();
    onPlansElsewhere(() => {
      // Cards follow changes themselves; drawn anew only where a plan has come or gone.
      if (signal.aborted || this.#keys() === known) return;
      known = this.#keys();
      void this.#draw();
    });
    void this.#draw();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#drawn?.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }

  #keys(): string {
    return planKeys()
      .map(({ slug, id }) => `${slug}/${id}`)
      .sort()
      .join(' ');
  }

  #plans(): PlacedPlan[] {
    return planKeys().flatMap(({ slug, id }) => {
      const plan = planEntry(slug, id).$value.get();
      return plan ? [{ ...plan, slug, id }] : [];
    });
  }

  #calendar(): void {
    const plans = this.#plans().filter(({ lookBack, result }) => lookBack !== '' && result === '');
    if (plans.length > 0) takeOutCalendar(plans);
    else announce('没有等着回头看的日子');
  }

  async #draw(): Promise<void> {
    this.#drawn?.abort();
    this.#drawn = new AbortController();
    const { signal } = this.#drawn;
    const today = dayOf(new Date());
    const plans = byUrgency(this.#plans(), today);
    const chapters = this.dataset['chapters']!;
    const practices = new Map(
      await Promise.all(
        [...new Set(plans.map(({ slug }) => slug))].map(
          async (slug) => [slug, await loadPractice(chapters, slug)] as const,
        ),
      ),
    );
    if (signal.aborted) return;
    const cards = plans.map((plan) => {
      const { slug, id } = plan;
      const practice = practices.get(slug);
      const point = practice?.keyPoints.find((candidate) => candidate.id === plan.keyPoint);
      const card = new PlanCard({
        entry: planEntry(slug, id),
        initial: plan,
        rule: point && { text: point.rule, href: `${chapters}${slug}/#key-point-${point.id}` },
        calendar: (value) => takeOutCalendar([{ ...value, slug, id }]),
        signal,
      });
      card.element.prepend(
        make(
          'p',
          { className: 'plan-chapter' },
          practice ? make('a', { href: `${chapters}${slug}/#plan` }, practice.title) : '课程里已经没有这一章',
        ),
      );
      return card.element;
    });
    this.#part('list').replaceChildren(...cards);
    const due = plans.filter((plan) => isDue(plan, today)).length;
    this.#part('count').textContent =
      due > 0
        ? `有 ${due} 条到了回头看的日子，排在最前面。看一看，写一句后来怎样。`
        : `一共 ${plans.length} 条，还没有到日子的。`;
    this.dataset['state'] = plans.length > 0 ? 'some' : 'none';
    void tellTrouble();
  }
}
