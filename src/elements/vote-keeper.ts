import { MINUTE, setClock, startClock } from '../course/clock/clock.ts';
import { act, newVote, type Action, type Rules, type Vote } from '../course/vote/vote.ts';
import { clockEntry } from '../stores/clocks.ts';
import type { Entry } from '../stores/entry.ts';
import { lessonState } from '../stores/lesson.ts';
import { voteEntry } from '../stores/votes.ts';
import { tellTrouble } from './tell-trouble.ts';

/** Long enough for both to have said why, short enough that nobody turns to other things. */
const TALK_MINUTES = 2;

/** The vote on one question, as every window of the lesson has it: what it is, and the one way to move it. */
export class VoteKeeper {
  readonly rules: Rules;
  /** Whether a person may raise the hand several times. */
  readonly many: boolean;
  /** How many pages of the answer compare the votes; explanations follow. */
  readonly resultPages: number;
  readonly slug: string;
  readonly question: string;
  readonly #entry: Entry<Vote>;

  /** @param data the attributes that sections/slides/RoomVote.astro writes */
  constructor(data: DOMStringMap) {
    this.slug = data['chapter']!;
    this.question = data['question']!;
    this.many = data['many'] !== undefined;
    this.resultPages = Number(data['results']);
    this.rules = {
      options: data['options']?.split(' ') ?? [],
      pages: { ask: Number(data['ask']), reveal: Number(data['reveal']) },
    };
    this.#entry = voteEntry(this.slug, this.question);
  }

  get vote(): Vote {
    const kept = this.#entry.$value.get();
    if (!kept) return newVote(lessonState(this.slug).$value.get()?.people);
    const { at: _, ...vote } = kept;
    return vote;
  }

  /** Calls back at once and after every change, here or in another window. */
  follow(listener: () => void): () => void {
    return this.#entry.$value.subscribe(listener);
  }

  /** Takes a step; whether it was one. */
  do(action: Action): boolean {
    const before = this.vote;
    const after = act(before, action, this.rules, Date.now());
    if (after === before) return false;
    this.#entry.set(after);
    void tellTrouble();
    if (action.do === 'people') this.#tellLesson(after.people);
    if (before.phase !== after.phase) this.#runClock(after.phase === 'discussion');
    return true;
  }

  /** The clock of the talk with the neighbour, as it stands in the page. */
  makeClock(): HTMLElement {
    const clock = document.createElement('lesson-clock');
    Object.assign(clock.dataset, {
      chapter: this.slug,
      clock: this.#clockId,
      label: '和邻座讨论',
      minutes: String(TALK_MINUTES),
    });
    return clock;
  }

  get #clockId(): string {
    return `talk-${this.question}`;
  }

  #runClock(on: boolean): void {
    const clock = clockEntry(this.slug, this.#clockId);
    if (on) clock.set(startClock(setClock(TALK_MINUTES * MINUTE), Date.now()));
    else if (clock.$value.get()) clock.remove();
  }

  /** The next question begins with the same class. */
  #tellLesson(people: number | undefined): void {
    const lesson = lessonState(this.slug);
    const state = lesson.$value.get();
    if (!state) return;
    const { people: _, at: __, ...rest } = state;
    lesson.set(people === undefined ? rest : { ...rest, people });
  }
}
