import { dayOf, spokenDay } from '../course/calendar-day.ts';
import { isDue, sentence } from '../course/plan/order.ts';
import type { Entry } from '../stores/entry.ts';
import type { PlanResult, StoredPlan } from '../stores/plans.ts';
import { announce } from './announce.ts';
import { keepTyping } from './keep-typing.ts';
import { button, make } from './make.ts';
import { planField, resultField, shownResult } from './plan-fields.ts';
import { copy, giveFile } from './give-file.ts';
import { tellTrouble } from './tell-trouble.ts';

export interface PlanCardOptions {
  entry: Entry<StoredPlan>;
  /** What it begins with where nothing is kept yet. */
  initial: StoredPlan;
  /** Where the key point stands. */
  rule: { text: string; href: string } | undefined;
  /** Makes a calendar file of this plan's day. */
  calendar(plan: StoredPlan): void;
  signal: AbortSignal;
}

/** A plan of the learner's, to be changed, dated and looked back on; every change is kept at once. */
export class PlanCard {
  readonly element: HTMLLIElement;
  readonly #entry: Entry<StoredPlan>;
  readonly #abort = new AbortController();
  readonly #fields;
  readonly #due = make('p', { className: 'plan-due' });
  readonly #unsaved = make('p', { className: 'plan-unsaved', hidden: true });
  readonly #initial: StoredPlan;

  constructor({ entry, initial, rule, calendar, signal }: PlanCardOptions) {
    this.#entry = entry;
    this.#initial = initial;
    signal.addEventListener('abort', () => this.#abort.abort());
    this.#fields = {
      if: planField('如果', initial.if, '什么情形，看得见、听得见的'),
      then: planField('我就', initial.then, '马上能做的一件事'),
      lookBack: make('input', { type: 'date', value: initial.lookBack, autocomplete: 'off' }),
      result: resultField(),
      outcome: planField('后来怎样', initial.outcome, '做到了几回？哪一回没做到，卡在哪里？'),
    };
    const { lookBack, result, outcome } = this.#fields;
    this.element = make(
      'li',
      { className: 'plan-card' },
      this.#due,
      this.#fields.if.element,
      this.#fields.then.element,
      rule && make('p', { className: 'plan-rule' }, '要点：', make('a', { href: rule.href }, rule.text)),
      make(
        'div',
        { className: 'plan-row' },
        make('label', {}, '哪天回头看 ', lookBack),
        button('放进日历', () => calendar(this.value)),
      ),
      result.element,
      outcome.element,
      this.#unsaved,
      make(
        'div',
        { className: 'plan-row' },
        button('删掉这条', () => this.#remove()),
      ),
    );
    keepTyping(this.element, () => this.keep(), this.#abort.signal);
    this.#abort.signal.addEventListener(
      'abort',
      entry.$value.subscribe((value) => value && this.#show(value)),
    );
    if (!entry.$value.get()) this.#show(initial);
  }

  get value(): StoredPlan {
    const { if: when, then, lookBack, result, outcome } = this.#fields;
    return {
      if: when.value,
      then: then.value,
      keyPoint: this.#initial.keyPoint,
      lookBack: lookBack.value,
      result: result.value,
      outcome: outcome.value,
    };
  }

  /** Keeps it as it stands; says at once, here, where that was not possible. */
  keep(): void {
    const refusal = this.#entry.set(this.value);
    void tellTrouble();
    this.#unsaved.hidden = refusal === undefined;
    if (refusal === undefined || this.#unsaved.childElementCount > 0) return;
    const text = () => `${sentence(this.value)}\n${this.value.outcome}`.trim();
    this.#unsaved.replaceChildren(
      '这一条没有存上，关掉页面就没有了。先把文字带走：',
      button('复制', () => void copy(text(), '我的计划.txt')),
      button('存成文件', () => giveFile('我的计划.txt', text())),
    );
  }

  /** Puts the focus where the changing begins. */
  focus(): void {
    this.element.querySelector('textarea')?.focus();
  }

  #show(plan: StoredPlan): void {
    const { if: when, then, lookBack, result, outcome } = this.#fields;
    for (const [field, text] of [
      [when, plan.if],
      [then, plan.then],
      [outcome, plan.outcome],
    ] as const)
      field.value = text;
    if (lookBack !== document.activeElement) lookBack.value = plan.lookBack;
    result.value = plan.result;
    const today = dayOf(new Date());
    this.#due.textContent = isDue(plan, today)
      ? '到日子了，回头看看'
      : plan.result !== ''
        ? shownResult(plan.result as Exclude<PlanResult, ''>)
        : plan.lookBack && `${spokenDay(plan.lookBack, today)}回头看`;
    this.element.toggleAttribute('data-due', isDue(plan, today));
  }

  #remove(): void {
    const plan = this.value;
    this.#abort.abort();
    this.#entry.remove();
    const undo = button('拿回来', () => {
      this.#entry.set(plan);
      this.element.dispatchEvent(new CustomEvent('plan-restored', { bubbles: true }));
    });
    this.element.replaceChildren('这一条删掉了。', undo);
    this.element.className = 'plan-gone';
    undo.focus();
    announce('删掉了，可以拿回来');
  }
}
