import { countOf, readCount } from '../course/vote/tally.ts';
import { openRound } from '../course/vote/vote.ts';
import { make } from './make.ts';
import type { VoteKeeper } from './vote-keeper.ts';
import { PROBLEMS } from './vote-words.ts';

interface Options {
  keeper: VoteKeeper;
  option: string;
  /** What the room calls the option. */
  label: string;
  /** Whether what is typed is seen: never on the wall. */
  masked: boolean;
  /** Says what is wrong with what was typed; empty: nothing. */
  say: (words: string) => void;
  /** Goes on to the next field. */
  done: () => void;
  /** A clicker was pressed while the field was written in: the next step, or the one before. */
  step: (direction: 1 | -1) => void;
}

/** A field for the hands of one option, with buttons for one more and one less. */
export class VoteCount {
  readonly element: HTMLElement;
  readonly field: HTMLInputElement;
  readonly #options: Options;

  constructor(options: Options, signal: AbortSignal) {
    this.#options = options;
    const { label, masked } = options;
    this.field = make('input', {
      className: masked ? 'vote-count masked' : 'vote-count',
      inputMode: 'numeric',
      autocomplete: 'off',
      maxLength: 5,
      enterKeyHint: 'next',
      'aria-label': `${label}：举手人数`,
    });
    this.element = make(
      'span',
      { className: 'vote-counter' },
      this.#tap(-1, '−', `${label} 少记一人`),
      this.field,
      this.#tap(1, '+', `${label} 多记一人`),
    );
    this.field.addEventListener('change', () => this.#take(), { signal });
    this.field.addEventListener('keydown', (event) => this.#key(event), { signal });
    this.field.addEventListener('focus', () => this.field.select(), { signal });
  }

  /** Shows what is kept, unless somebody is typing. */
  draw(): void {
    const { keeper, option } = this.#options;
    const { vote } = keeper;
    const open = openRound(vote);
    const round = open ? vote[open] : vote.second;
    const count = countOf(round, option);
    if (document.activeElement !== this.field || !open)
      this.field.value = count === undefined ? '' : String(count);
    this.field.readOnly = !open;
    this.element.toggleAttribute('data-counted', count !== undefined);
  }

  #tap(by: number, sign: string, name: string): HTMLButtonElement {
    const button = make('button', { type: 'button', 'aria-label': name }, sign);
    button.addEventListener('click', () => {
      const { keeper, option, say } = this.#options;
      this.field.blur();
      if (!keeper.do({ do: 'add', option, by }) && by > 0) say(PROBLEMS['more-than-class']);
    });
    return button;
  }

  /** Keeps what was typed; what is no count is said, and the field shows again what is kept. */
  #take(): boolean {
    const { keeper, option, say } = this.#options;
    const kept = countOf(keeper.vote[openRound(keeper.vote) ?? 'second'], option);
    const typed = this.field.value;
    if (typed.trim() === '' && kept === undefined) return true;
    const count = readCount(typed, keeper.vote.people);
    if (typeof count === 'string') {
      say(`${this.#options.label}：${PROBLEMS[count]}`);
      this.field.value = kept === undefined ? '' : String(kept);
      this.field.select();
      return false;
    }
    say('');
    this.field.value = String(count);
    keeper.do({ do: 'count', option, count });
    return true;
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || !['Enter', 'PageDown', 'PageUp', 'Escape'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    // What was typed is kept first; what is no count stays to be mended.
    if (!this.#take()) return;
    if (event.key === 'Enter') this.#options.done();
    else this.field.blur();
    if (event.key === 'PageDown') this.#options.step(1);
    if (event.key === 'PageUp') this.#options.step(-1);
  }
}
