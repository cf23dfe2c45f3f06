import { addDays, dayOf } from '../course/calendar-day.ts';
import { newPlanId, onPlansElsewhere, planEntry, planKeys, type StoredPlan } from '../stores/plans.ts';
import styles from '../styles/plan-card.css?url';
import { announce } from './announce.ts';
import { loadStyle } from './load-style.ts';
import { button, make } from './make.ts';
import { takeOutCalendar } from './plan-calendar.ts';
import { PlanCard } from './plan-card.ts';
import { tellTrouble } from './tell-trouble.ts';

/**
 * `<plan-list>`: the plans of a chapter become the learner's own. The author's stand as they are; what is taken
 * over or added lies in a fold below them, so that nothing on the page moves by what was kept.
 */
export class PlanList extends HTMLElement {
  #abort: AbortController | undefined;
  readonly #cards = new Map<string, PlanCard>();
  readonly #own = make('ol', { className: 'plan-cards' });

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    void loadStyle(styles).then(() => {
      if (signal.aborted) return;
      this.#fold.append(
        this.#own,
        make(
          'p',
          { className: 'plan-row' },
          button('自己写一条', () => this.#open(newPlanId(), undefined)),
          make('a', { href: this.dataset['sheet']! }, '所有章的计划'),
        ),
      );
      for (const take of this.#takes) take.addEventListener('click', () => this.#take(take), { signal });
      this.#own.addEventListener('change', () => this.#count(), { signal });
      this.addEventListener('plan-restored', () => this.#read(true), { signal });
      onPlansElsewhere(() => signal.aborted || this.#read(), this.#slug);
      this.#read();
      void tellTrouble();
    });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #slug(): string {
    return this.dataset['chapter']!;
  }

  get #fold(): HTMLDetailsElement {
    return this.querySelector('.my-plans')!;
  }

  get #takes(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll('[data-take]');
  }

  /** A card for every plan kept, also of those that are new since. */
  #read(restored = false): void {
    for (const { id } of planKeys(this.#slug)) {
      if (restored && this.#cards.get(id)?.element.className === 'plan-gone') {
        this.#cards.get(id)!.element.remove();
        this.#cards.delete(id);
      }
      if (!this.#cards.has(id)) this.#add(id, undefined);
    }
    this.#count();
  }

  #count(): void {
    const kept = new Set(planKeys(this.#slug).map(({ id }) => id));
    for (const take of this.#takes)
      take.textContent = kept.has(take.dataset['take']!) ? '已收下，去看' : '收下这条';
    this.#fold.querySelector('summary')!.textContent =
      kept.size > 0 ? `我的计划：${kept.size} 条` : '我的计划';
    this.toggleAttribute('data-own', kept.size > 0);
  }

  #add(id: string, initial: StoredPlan | undefined): PlanCard {
    const entry = planEntry(this.#slug, id);
    const take = [...this.#takes].find((candidate) => candidate.dataset['take'] === id);
    const link = take?.closest('li')?.querySelector('a');
    const card = new PlanCard({
      entry,
      initial: entry.$value.get() ?? initial ?? this.#blank(''),
      rule: link ? { text: link.textContent!, href: link.href } : undefined,
      calendar: (plan) => takeOutCalendar([{ ...plan, slug: this.#slug, id }]),
      signal: this.#abort!.signal,
    });
    this.#cards.set(id, card);
    this.#own.append(card.element);
    return card;
  }

  #blank(keyPoint: string): StoredPlan {
    const lookBack = addDays(dayOf(new Date()), Number(this.dataset['days']));
    return { if: '', then: '', keyPoint, lookBack, result: '', outcome: '' };
  }

  #take(take: HTMLButtonElement): void {
    const [when, then] = [...take.closest('li')!.querySelectorAll('p > span')].map(
      (span) => span.textContent!,
    );
    const keyPoint = take.closest('li')!.querySelector('a')!.hash.replace('#key-point-', '');
    const bare = (text: string) => text.replace(/[，。]$/, '');
    this.#open(take.dataset['take']!, {
      ...this.#blank(keyPoint),
      if: bare(when!),
      then: bare(then!),
    });
  }

  #open(id: string, initial: StoredPlan | undefined): void {
    this.#fold.open = true;
    let card = this.#cards.get(id);
    if (card?.element.className === 'plan-gone') {
      card.element.remove();
      card = undefined;
    }
    if (!card) {
      card = this.#add(id, initial ?? this.#blank(''));
      if (initial) {
        card.keep();
        announce('收下了。改成你岗位上的话，改了就存。');
      }
    }
    this.#count();
    card.focus();
  }
}
