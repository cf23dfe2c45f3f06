import { countOf, type Round } from '../course/vote/tally.ts';
import { openRound } from '../course/vote/vote.ts';
import { VoteBar } from './vote-bar.ts';
import { drawCardAnswers } from './vote-cards.ts';
import { VoteCount } from './vote-counts.ts';
import { VoteKeeper } from './vote-keeper.ts';
import { doubt } from './vote-words.ts';

/** `<vote-desk>`: a question to the room in the trainer's window: hands in numbers, and the buttons of the vote. */
export class VoteDesk extends HTMLElement {
  #abort: AbortController | undefined;
  #keeper!: VoteKeeper;
  #bar!: VoteBar;
  #counts: VoteCount[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const say = (words: string) => this.#say(words);
    this.#keeper = new VoteKeeper(this.dataset);
    this.#bar = new VoteBar({ keeper: this.#keeper, controls: true, say }, signal);
    this.querySelector('.vote-bar')!.replaceWith(this.#bar.element);
    this.#counts = this.#lines.map((line, index) => {
      const count = new VoteCount(
        {
          keeper: this.#keeper,
          option: line.dataset['option']!,
          label: line.querySelector('.vote-label')!.textContent!,
          masked: false,
          say,
          done: () => (this.#counts[index + 1]?.field ?? this.#bar.next).focus(),
          step: (direction) => this.#keeper.do({ do: direction === 1 ? 'next' : 'page-back' }),
        },
        signal,
      );
      line.append(count.element);
      return count;
    });
    signal.addEventListener(
      'abort',
      this.#keeper.follow(() => this.#draw()),
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #lines(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-option]')];
  }

  #say(words: string): void {
    const doubts = openRound(this.#keeper.vote) ? doubt(this.#keeper) : '';
    this.querySelector('.vote-said')!.textContent = words || doubts;
  }

  /** Who answered what: only once a vote has closed, so that nobody is talked out of an answer. */
  #drawCards(): void {
    const { first, second } = this.#keeper.vote;
    const closed = (round: Round) => (round.closedAt === undefined ? { counts: {} } : round);
    const labels = this.#lines.map((line): [string, string] => [
      line.dataset['option']!,
      line.querySelector('.vote-label')!.textContent!,
    ]);
    drawCardAnswers(
      this.querySelector<HTMLElement>('.desk-cards')!,
      { first: closed(first), second: closed(second) },
      new Map(labels),
    );
  }

  #draw(): void {
    const { vote } = this.#keeper;
    this.dataset['phase'] = vote.phase;
    for (const line of this.#lines)
      for (const round of ['first', 'second'] as const)
        line.querySelector(`[data-round="${round}"]`)!.textContent = String(
          countOf(vote[round], line.dataset['option']!) ?? '–',
        );
    this.#drawCards();
    for (const count of this.#counts) count.draw();
    this.#bar.draw();
    this.#say('');
  }
}
