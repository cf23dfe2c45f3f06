import { ENDING_LABELS } from '../course/role-play/endings.ts';
import { replyOrder } from '../course/role-play/reply-order.ts';
import { isOver, type Walk } from '../course/role-play/walk.ts';
import { create } from './create.ts';
import { Mood } from './role-play-mood.ts';
import type { Script } from './role-play-script.ts';
import { lines, transcript } from './role-play-transcript.ts';
import { nth } from './role-play-words.ts';

/** What the learner does on the stage. */
export interface StageActions {
  choose(choice: string): void;
  leave(): void;
  debrief(): void;
  again(): void;
}

/** The place where it is played: the customer's mood, what was said so far, the replies to choose from. */
export class Stage {
  readonly element: HTMLElement;
  readonly #script: Script;
  readonly #actions: StageActions;
  readonly #mood: Mood;
  readonly #turn = create('b');
  readonly #log = create('ol', { class: 'role-play-lines' });
  readonly #scroller: HTMLElement;
  readonly #replies = create('div', { class: 'role-play-replies', role: 'group', tabindex: '-1' });
  /** How many steps of the walk the log shows. */
  #shown = -1;

  constructor(script: Script, actions: StageActions) {
    this.#script = script;
    this.#actions = actions;
    this.#mood = new Mood(script.customer);
    this.#scroller = create(
      'div',
      { class: 'role-play-log', role: 'group', 'aria-label': '对话记录', tabindex: '0' },
      this.#log,
    );
    this.element = create(
      'div',
      { class: 'role-play-stage' },
      create(
        'div',
        { class: 'role-play-bar' },
        this.#turn,
        this.#button('先放下', actions.leave),
        this.#mood.element,
      ),
      this.#scroller,
      this.#replies,
    );
  }

  #button(text: string, act: () => void, className = ''): HTMLButtonElement {
    const button = create('button', { type: 'button', ...(className && { class: className }) }, text);
    // The second press of a double click would choose among replies nobody has read yet; so would a held key.
    button.addEventListener('click', ({ detail }) => detail < 2 && act());
    button.addEventListener('keydown', (event) => event.repeat && event.preventDefault());
    return button;
  }

  /** Shows where a walk stands. @param round decides the order of the replies */
  show(walk: Walk, round: number, record: string): void {
    const { graph } = this.#script;
    const steps = walk.history.length;
    this.#turn.textContent = isOver(graph, walk) ? '结局' : nth(steps);
    this.#mood.show(walk.mood, walk.history.at(-1)?.before);
    const grows = steps > 0 && this.#shown === steps - 1;
    if (grows) this.#log.append(...lines(this.#script, walk, steps - 1));
    else this.#log.replaceChildren(...transcript(this.#script, walk));
    this.#shown = steps;
    if (isOver(graph, walk)) this.#showEnding(walk, record);
    else this.#showReplies(walk, round);
    // What the customer has just said is seen whole, what you said before it as far as there is room.
    const top = (this.#log.lastElementChild as HTMLElement).offsetTop;
    this.#scroller.scrollTo({ top, behavior: grows ? 'auto' : 'instant' });
  }

  /** Puts the focus where it goes on. */
  focus(first: boolean): void {
    (first ? this.element : this.#replies).scrollIntoView({ block: 'nearest' });
    this.#replies.focus({ preventScroll: true });
  }

  #showReplies({ at }: Walk, round: number): void {
    const words = this.#script.turns.get(at)!.choices;
    const ids = replyOrder([...words.keys()], at, round);
    this.#replies.ariaLabel = `你怎么回答？有 ${ids.length} 句可选`;
    this.#replies.replaceChildren(
      create('p', {}, '你怎么回答？'),
      ...ids.map((id) => this.#button(words.get(id)!.reply, () => this.#actions.choose(id))),
    );
  }

  #showEnding({ at }: Walk, record: string): void {
    const { graph, endings } = this.#script;
    const { title, afterwards } = endings.get(at)!;
    const kind = graph.endings.get(at)!;
    this.#replies.ariaLabel = `结局：${ENDING_LABELS[kind]}，${title}`;
    this.#replies.replaceChildren(
      create('h4', { 'data-ending': kind }, create('b', {}, ENDING_LABELS[kind]), title),
      create('p', {}, afterwards),
      create('p', { class: 'hint' }, record),
      create(
        'div',
        { class: 'role-play-actions' },
        this.#button('看复盘', this.#actions.debrief, 'button'),
        this.#button('再演一遍', this.#actions.again),
      ),
    );
  }
}
