import { readMinutes } from '../course/clock/read-minutes.ts';
import { MINUTE } from '../course/clock/clock.ts';
import { clockKeeper, FREE } from './clock-keeper.ts';
import { button, make } from './make.ts';

const CHOICES = [1, 2, 3, 5, 10, 15];
const LABEL = '计时';

/** The clock for anything at any time: minutes to choose or to type, and a clock that the last row reads. */
export class ClockPanel {
  readonly #slug: string;
  readonly #changed: () => void;
  #dialog: HTMLDialogElement | undefined;
  #before: Element | null = null;

  /** @param changed told when it has been opened or closed */
  constructor(slug: string, changed: () => void) {
    this.#slug = slug;
    this.#changed = changed;
  }

  /** Id of the clock it shows; undefined while it is closed. */
  get shows(): string | undefined {
    return this.#dialog?.querySelector<HTMLElement>('lesson-clock')?.dataset['clock'];
  }

  /** Whether something stands in it. */
  holds(node: Node): boolean {
    return this.#dialog?.contains(node) ?? false;
  }

  /** Opens it with a clock, the free one unless another is named. */
  open(id = FREE, label = LABEL): void {
    this.close();
    this.#before = document.activeElement;
    const clock = document.createElement('lesson-clock');
    Object.assign(clock.dataset, { chapter: this.#slug, clock: id, label });
    this.#dialog = make('dialog', { className: 'clock-panel', 'aria-label': label });
    const close = button('收起（T）', () => this.close());
    this.#dialog.append(...(id === FREE ? [this.#form()] : [make('p', {}, label)]), clock, close);
    document.body.append(this.#dialog);
    // Not modal: a clicker moves on with it open, and it is then a clock in the corner.
    this.#dialog.show();
    (this.#dialog.querySelector('input') ?? close).focus();
    this.#changed();
  }

  close(): void {
    if (!this.#dialog) return;
    this.#dialog.remove();
    this.#dialog = undefined;
    if (this.#before instanceof HTMLElement && this.#before.isConnected) this.#before.focus();
    this.#changed();
  }

  #set(time: number): void {
    clockKeeper(this.#slug, FREE, LABEL, 0).set(time);
    this.#dialog?.querySelector<HTMLElement>('.clock-main')?.focus();
  }

  #form(): HTMLFormElement {
    const error = make('p', { className: 'clock-error', role: 'alert' });
    const field = make('input', { inputMode: 'decimal', autocomplete: 'off', maxLength: 20, size: 5 });
    const chosen = make('div', { role: 'group', 'aria-label': '选几分钟，马上开始' });
    chosen.append(...CHOICES.map((minutes) => button(`${minutes}分钟`, () => this.#set(minutes * MINUTE))));
    const form = make(
      'form',
      { noValidate: true },
      make('label', {}, '几分钟 ', field),
      make('button', { type: 'submit' }, '设好就开始'),
      chosen,
      error,
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const read = readMinutes(field.value);
      error.textContent = 'problem' in read ? read.problem : '';
      if ('time' in read) this.#set(read.time);
    });
    return form;
  }
}
