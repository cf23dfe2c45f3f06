import { SIDES } from '../course/cards/side.ts';
import { readCount } from '../course/vote/tally.ts';
import { openRound, wallShows } from '../course/vote/vote.ts';
import { read } from '../stores/device.ts';
import { button, make } from './make.ts';
import type { VoteKeeper } from './vote-keeper.ts';
import { handsWords, nextWords, PROBLEMS, SKIP, SKIP_SURE, stateWords } from './vote-words.ts';

interface Options {
  keeper: VoteKeeper;
  /** Whether there is anything to press: not on a picture of the wall. */
  controls: boolean;
  say: (words: string) => void;
}

/** What the room is to do now, how many hands are recorded, and the buttons that move the vote. */
export class VoteBar {
  readonly element = make('div', { className: 'vote-bar' });
  readonly next: HTMLButtonElement;
  readonly #state = make('p', { className: 'vote-state' });
  readonly #hands = make('span', { className: 'vote-hands' });
  readonly #page = make('span', { className: 'vote-place' });
  #clock: HTMLElement | undefined;
  readonly #people: HTMLInputElement;
  readonly #inRoom: HTMLElement;
  readonly #more: HTMLDetailsElement;
  readonly #skip: HTMLButtonElement;
  readonly #undo: HTMLButtonElement;
  readonly #restart: HTMLButtonElement;
  readonly #cards: HTMLButtonElement;
  readonly #options: Options;

  constructor(options: Options, signal: AbortSignal) {
    this.#options = options;
    const { keeper, controls } = options;
    this.next = button('', () => keeper.do({ do: 'next' }), 'vote-next');
    this.next.dataset['caption'] = '';
    this.#undo = button('撤销上一步', () => keeper.do({ do: 'undo' }));
    this.#skip = button(SKIP, () => this.#askToSkip());
    this.#restart = button('这道题重新投', () => keeper.do({ do: 'restart' }));
    this.#cards = button('举牌收票（用相机）', () => this.#openCards());
    if (read('roster') !== undefined) void import('./card-desk.ts');
    this.#people = make('input', {
      inputMode: 'numeric',
      autocomplete: 'off',
      maxLength: 5,
      enterKeyHint: 'done',
    });
    this.#inRoom = make('label', { className: 'vote-people' }, '在场', this.#people, '人');
    this.#more = make(
      'details',
      { className: 'vote-more', 'data-caption': '' },
      make('summary', {}, '更多'),
      make('div', {}, this.#cards, this.#undo, this.#skip, this.#restart, this.#inRoom),
    );
    this.#people.addEventListener('change', () => this.#takePeople(), { signal });
    this.#people.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' || event.isComposing) return;
        // Else the key would press what has the focus next.
        event.preventDefault();
        this.#shut();
      },
      { signal },
    );
    this.#skip.addEventListener('blur', () => this.#disarm(), { signal });
    this.#more.addEventListener('keydown', (event) => this.#close(event), { signal });
    this.element.append(this.#state, this.#hands, this.#page);
    if (controls) this.element.append(this.next, this.#more);
  }

  draw(): void {
    const { keeper } = this.#options;
    const { vote, rules } = keeper;
    const votable = rules.options.length > 0;
    this.#state.textContent = stateWords(keeper);
    this.#hands.textContent = votable && wallShows(vote).hands ? handsWords(keeper) : '';
    const pages = vote.phase === 'revealed' ? rules.pages.reveal : 1;
    this.#page.textContent = pages > 1 ? `${vote.page + 1} / ${pages}` : '';
    const words = nextWords(keeper);
    this.next.textContent = words;
    this.next.hidden = words === '';
    this.#undo.disabled = vote.past.length === 0;
    this.#skip.hidden = !votable || vote.phase === 'second-closed' || vote.phase === 'revealed';
    this.#restart.hidden = vote.phase === 'question';
    this.#inRoom.hidden = !votable;
    this.#cards.hidden = !openRound(vote) || keeper.many || rules.options.length > SIDES.length;
    if (document.activeElement !== this.#people) this.#people.value = String(vote.people ?? '');
    this.#drawClock(vote.phase === 'discussion');
    this.#disarm();
  }

  #drawClock(on: boolean): void {
    if (on === (this.#clock !== undefined)) return;
    this.#clock?.remove();
    this.#clock = on ? this.#options.keeper.makeClock() : undefined;
    if (this.#clock) this.#page.after(this.#clock);
  }

  /** Not by a nervous thumb: asks once. */
  #askToSkip(): void {
    if (this.#skip.dataset['sure'] === undefined) {
      this.#skip.dataset['sure'] = '';
      this.#skip.textContent = SKIP_SURE;
    } else {
      this.#options.keeper.do({ do: 'skip' });
      this.#more.open = false;
    }
  }

  /** Cards are another way to fill the same tally: what reads them comes when it is asked for. */
  async #openCards(): Promise<void> {
    this.#more.open = false;
    const { openCardDesk } = await import('./card-desk.ts');
    openCardDesk(this.#options.keeper);
  }

  #disarm(): void {
    delete this.#skip.dataset['sure'];
    this.#skip.textContent = SKIP;
  }

  #takePeople(): void {
    const { keeper, say } = this.#options;
    const typed = this.#people.value;
    const count = typed.trim() === '' ? undefined : readCount(typed, undefined);
    if (typeof count === 'string' || count === 0) {
      say(`在场人数：${typeof count === 'string' ? PROBLEMS[count] : '至少一个人。没有记。'}`);
      this.#people.value = String(keeper.vote.people ?? '');
    } else {
      say('');
      keeper.do({ do: 'people', people: count });
    }
  }

  #close(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.#more.open) return;
    event.stopPropagation();
    this.#shut();
  }

  #shut(): void {
    this.#more.querySelector('summary')!.focus();
    this.#more.open = false;
  }
}
