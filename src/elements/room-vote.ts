import { openRound, wallShows } from '../course/vote/vote.ts';
import { announce } from './announce.ts';
import { deckListens } from './deck-keys.ts';
import { deckView } from './deck-view.ts';
import { drawBars, NO_VOTES } from './vote-bars.ts';
import { VoteBar } from './vote-bar.ts';
import { VoteCount } from './vote-counts.ts';
import { VoteKeeper } from './vote-keeper.ts';
import { doubt, stateWords } from './vote-words.ts';

/**
 * `<room-vote>`: a question on the wall. It shows what may be seen by now, takes counts without showing them, and
 * takes the deck's next step for itself (`deck-step`) as long as the vote has one.
 */
export class RoomVote extends HTMLElement {
  #abort: AbortController | undefined;
  #keeper!: VoteKeeper;
  #bar!: VoteBar;
  #counts: VoteCount[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const controls = deckView() === 'project';
    this.#keeper = new VoteKeeper(this.dataset);
    this.#bar = new VoteBar({ keeper: this.#keeper, controls, say: (words) => this.#say(words) }, signal);
    this.querySelector('.vote-bar')!.replaceWith(this.#bar.element);
    if (controls) {
      this.#addCounts(signal);
      this.#slide.addEventListener('deck-step', (event) => this.#step(event), { signal });
      document.addEventListener('keydown', (event) => this.#key(event), { signal });
    }
    signal.addEventListener(
      'abort',
      this.#keeper.follow(() => this.#draw()),
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #slide(): HTMLElement {
    return this.closest<HTMLElement>('[data-slide]')!;
  }

  #addCounts(signal: AbortSignal): void {
    this.#counts = [...this.querySelectorAll<HTMLElement>('[data-option]')].map((line, index) => {
      const count = new VoteCount(
        {
          keeper: this.#keeper,
          option: line.dataset['option']!,
          label: line.querySelector('.vote-label')!.textContent!,
          masked: true,
          say: (words) => this.#say(words),
          done: () => this.#afterCount(index),
          step: (direction) => this.#move(direction),
        },
        signal,
      );
      line.append(count.element);
      return count;
    });
  }

  /** The next field on this page, else the button that closes the vote. */
  #afterCount(index: number): void {
    const next = this.#counts[index + 1]?.field;
    (next && next.offsetParent !== null ? next : this.#bar.next).focus();
  }

  /** Says what is wrong with what was typed; where nothing is, what seems wrong with all of it. */
  #say(words: string): void {
    const doubts = openRound(this.#keeper.vote) ? doubt(this.#keeper) : '';
    this.querySelector('.vote-said')!.textContent = words || doubts;
  }

  /** Goes a step within the vote; whether there was one. */
  #move(direction: 1 | -1): boolean {
    return this.#keeper.do({ do: direction === 1 ? 'next' : 'page-back' });
  }

  #step(event: CustomEvent<{ direction: 1 | -1 }>): void {
    if (this.#move(event.detail.direction)) event.preventDefault();
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || !deckListens(event) || event.ctrlKey || event.metaKey || event.altKey)
      return;
    if (this.closest('slide-deck')?.current?.id !== this.#slide.id) return;
    if (event.key === 'z') this.#keeper.do({ do: 'undo' });
    // A number typed anywhere goes to the first option without one: the field has the focus before the key arrives.
    else if (/^\d$/.test(event.key) && openRound(this.#keeper.vote))
      this.#counts
        .filter(({ field }) => field.offsetParent !== null)
        .find(({ field }, i, all) => field.value === '' || i === all.length - 1)
        ?.field.focus();
  }

  #draw(): void {
    const { vote, rules, many } = this.#keeper;
    const shows = wallShows(vote);
    if (this.dataset['phase'] !== undefined && this.dataset['phase'] !== vote.phase)
      if (this.closest('slide-deck')?.current?.id === this.#slide.id) announce(stateWords(this.#keeper));
    this.dataset['phase'] = vote.phase;
    this.querySelector<HTMLElement>('.vote-told')!.hidden = !shows.results;
    const page = (name: 'askPage' | 'revealPage', current: number | undefined) => {
      const attribute = name === 'askPage' ? 'data-ask-page' : 'data-reveal-page';
      for (const each of this.querySelectorAll<HTMLElement>(`[${attribute}]`))
        each.hidden = Number(each.dataset[name]) !== current;
    };
    const last = rules.pages.ask - 1;
    const asked = vote.phase === 'question' || openRound(vote) ? Math.min(vote.page, last) : last;
    page('askPage', shows.results ? undefined : asked);
    page('revealPage', shows.results ? Math.min(vote.page, rules.pages.reveal - 1) : undefined);
    // Results that may not be seen are not even in the page.
    drawBars(this, shows.results ? vote : NO_VOTES, { options: rules.options, many });
    for (const count of this.#counts) count.draw();
    this.#bar.draw();
    this.#say('');
  }
}
