import type { ContactReason, KeptReason } from '../stores/contact-reasons.ts';
import { button, make } from './tool-build.ts';

export interface Remedy {
  id: string;
  text: string;
}

/** What can be done with a reason; the tool does it. */
export interface ReasonActs {
  count(id: string, by: 1 | -1): void;
  change(id: string, change: Partial<ContactReason>): void;
  merge(id: string, into: string): void;
  remove(id: string): void;
}

/** One reason on the tally: its count, and behind a button its name, what it goes into, and its remedy. */
export class ReasonRow {
  readonly element: HTMLLIElement;
  readonly #name = make('span', { className: 'tool-name' });
  readonly #count = make('b');
  readonly #buttons: HTMLButtonElement[];
  readonly #fields: Record<'text' | 'who' | 'due' | 'remedy', HTMLInputElement | HTMLSelectElement>;
  readonly #into = make('select');

  constructor(id: string, remedies: readonly Remedy[], acts: ReasonActs, signal: AbortSignal) {
    this.#buttons = [
      button('−1', () => acts.count(id, -1), signal),
      button('+1', () => acts.count(id, 1), signal),
    ];
    const remedy = make('select', {}, make('option', { value: '' }, '还没有想'));
    for (const { id: value, text } of remedies) remedy.append(make('option', { value }, text));
    this.#fields = {
      text: make('input', { autocomplete: 'off' }),
      remedy,
      who: make('input', { autocomplete: 'off' }),
      due: make('input', { type: 'date' }),
    };
    for (const [name, field] of Object.entries(this.#fields))
      field.addEventListener('input', () => acts.change(id, { [name]: field.value }), { signal });
    const row = (label: string, ...fields: Node[]) => make('label', {}, label, ...fields);
    const { text, who, due } = this.#fields;
    this.element = make(
      'li',
      {},
      make('div', { className: 'tool-actions' }, this.#name, this.#count, ...this.#buttons),
      make(
        'details',
        {},
        make('summary', {}, '让它不再发生、改名、合并'),
        make(
          'div',
          { className: 'tool-form' },
          row('走哪条路', remedy),
          row('谁来办', who),
          row('哪天前', due),
          row('改名', text),
          row('并入另一个原因', this.#into),
          button('合并', () => this.#into.value && acts.merge(id, this.#into.value), signal),
          button('删除', () => acts.remove(id), signal),
        ),
      ),
    );
  }

  /** Shows a reason as it is now; what is being typed in stays as it is. */
  show(reason: KeptReason, all: readonly KeptReason[]): void {
    const { text, count } = reason;
    this.#name.textContent = text;
    this.#count.textContent = `${count} 次`;
    const [less, more] = this.#buttons;
    less!.ariaLabel = `${text} −1`;
    more!.ariaLabel = `${text} +1`;
    less!.disabled = count === 0;
    for (const [name, field] of Object.entries(this.#fields)) {
      const value = reason[name as keyof ContactReason] as string;
      if (field !== document.activeElement && field.value !== value) field.value = value;
    }
    const chosen = this.#into.value;
    const others = all.filter(({ id }) => id !== reason.id);
    this.#into.replaceChildren(
      make('option', { value: '' }, '不合并'),
      ...others.map((other) => make('option', { value: other.id }, other.text)),
    );
    if (others.some(({ id }) => id === chosen)) this.#into.value = chosen;
  }
}
