import { MOST_MOOD, moodChange, moodWord } from '../course/role-play/moods.ts';
import { create } from './create.ts';
import { mood as named } from './role-play-words.ts';

/** The customer's mood as a bar, a number, a word and what the last reply did to it. */
export class Mood {
  readonly element: HTMLElement;
  readonly #meter: HTMLElement;
  readonly #word = create('b');
  readonly #change = create('small');

  constructor(customer: string) {
    const limits = { 'aria-valuemin': '0', 'aria-valuemax': String(MOST_MOOD) };
    this.#meter = create(
      'div',
      { role: 'meter', 'aria-label': `${customer}的情绪`, ...limits },
      create('span'),
    );
    this.element = create('div', { class: 'role-play-mood' }, this.#meter, this.#word, this.#change);
  }

  /** @param before the mood before the last reply; none at the start */
  show(value: number, before: number | undefined): void {
    this.#meter.setAttribute('aria-valuenow', String(value));
    this.#meter.setAttribute('aria-valuetext', named(value));
    this.#meter.style.setProperty('--mood', String(value / MOST_MOOD));
    this.#word.textContent = `${moodWord(value)} ${value}`;
    this.#change.textContent = before === undefined ? '10 是暴怒' : moodChange(before, value);
    const way = before === undefined ? 0 : Math.sign(value - before);
    this.#change.dataset['way'] = String(way);
  }
}
