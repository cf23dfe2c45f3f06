import { keyPointTally } from '../course/role-play/key-point-tally.ts';
import { begin, isOver, pathOf, replay, step, type Path, type Walk } from '../course/role-play/walk.ts';
import type { Entry } from '../stores/entry.ts';
import { finishedCalls, keepCall, rolePlayEntry, type StoredRolePlay } from '../stores/role-plays.ts';
import { announce } from './announce.ts';
import { debriefView } from './role-play-debrief.ts';
import { readScript, type Script } from './role-play-script.ts';
import { Stage } from './role-play-stage.ts';
import { CUT, nth, record, spoken } from './role-play-words.ts';
import { tellTrouble } from './tell-trouble.ts';

/**
 * `<role-play data-chapter data-start data-mood>`: plays the dialogue that stands in it as text. At rest it offers
 * to begin or to go on; played, the stage takes the place of that offer; afterwards the debrief does.
 */
export class RolePlay extends HTMLElement {
  #abort: AbortController | undefined;
  #script!: Script;
  #entry!: Entry<StoredRolePlay>;
  #walk!: Walk;
  #round = 0;
  /** What is said of the play to who has not played yet. */
  #hint = '';
  /** Stage or debrief; none at rest. */
  #screen: HTMLElement | undefined;
  #stage: Stage | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#script = readScript(this);
    this.#hint ||= this.#start.querySelector('p')!.textContent;
    this.#entry = rolePlayEntry(this.dataset['chapter']!);
    const [first, second] = this.#buttons;
    first.addEventListener('click', () => (this.#kept ? this.#resume() : this.#play([])), { signal });
    second.addEventListener('click', () => (this.#kept ? this.#play([]) : this.#debriefLast()), { signal });
    // Other tabs play too: what is offered follows them, what is being played does not.
    signal.addEventListener(
      'abort',
      this.#entry.$value.subscribe(() => this.#offer()),
    );
    void tellTrouble();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#rest();
  }

  get #slug(): string {
    return this.dataset['chapter']!;
  }

  get #start(): HTMLElement {
    return this.querySelector('.role-play-start')!;
  }

  get #buttons(): [HTMLButtonElement, HTMLButtonElement] {
    const [first, second] = this.#start.querySelectorAll('button');
    return [first!, second!];
  }

  /** The walk in progress as far as it fits the dialogue of today; none where none of it does. */
  get #kept(): Walk | undefined {
    const walk = replay(this.#script.graph, this.#entry.$value.get()?.path ?? []);
    return walk.history.length > 0 ? walk : undefined;
  }

  /** Says what there is to begin or to go on with. */
  #offer(): void {
    const kept = this.#kept;
    const stored = this.#entry.$value.get()?.path.length ?? 0;
    const calls = finishedCalls(this.#slug);
    const words = [record(calls)];
    if (kept && kept.history.length < stored) words.push(CUT.some(kept.history.length));
    else if (kept) words.push(`这一遍演到${nth(kept.history.length)}，还在。`);
    else if (stored > 0) words.push(CUT.none);
    this.#start.querySelector('p')!.textContent = words.join('') || this.#hint;
    const [first, second] = this.#buttons;
    first.textContent = kept ? '接着演' : calls.length > 0 ? '再演一遍' : '开始演练';
    second.textContent = kept ? '从头再来' : '上一遍的复盘';
    second.hidden = !kept && calls.length === 0;
  }

  /** Puts a screen in the place of the offer, or the offer back. */
  #show(screen: HTMLElement | undefined): void {
    this.#screen?.remove();
    this.#screen = screen;
    this.#start.hidden = screen !== undefined;
    if (screen) this.#start.after(screen);
  }

  #rest(): void {
    this.#stage = undefined;
    this.#offer();
    this.#show(undefined);
  }

  #keep(path: Path): void {
    this.#entry.set({ round: this.#round, path });
    void tellTrouble();
  }

  /** Begins another round, from the start or after the turns of a path. */
  #play(path: Path): void {
    this.#round = (this.#entry.$value.get()?.round ?? 0) + 1;
    this.#keep(path);
    this.#open(path.length > 0 ? replay(this.#script.graph, path) : begin(this.#script.graph));
  }

  #resume(): void {
    this.#round = this.#entry.$value.get()?.round ?? 0;
    const kept = this.#kept!;
    // Kept to its end, but not finished: the page was closed in between.
    if (isOver(this.#script.graph, kept)) this.#finish(kept);
    this.#open(kept);
  }

  #open(walk: Walk): void {
    this.#walk = walk;
    this.#stage = new Stage(this.#script, {
      choose: (choice) => this.#choose(choice),
      leave: () => {
        this.#rest();
        this.#buttons[0].focus();
      },
      debrief: () => this.#debrief(this.#walk, false),
      again: () => this.#play([]),
    });
    this.#show(this.#stage.element);
    this.#tell(true);
  }

  #choose(choice: string): void {
    this.#walk = step(this.#script.graph, this.#walk, choice)!;
    if (isOver(this.#script.graph, this.#walk)) this.#finish(this.#walk);
    else this.#keep(pathOf(this.#walk));
    this.#tell(false);
  }

  #tell(first: boolean): void {
    this.#stage!.show(this.#walk, this.#round, record(finishedCalls(this.#slug)));
    this.#stage!.focus(first);
    announce(spoken(this.#script, this.#walk));
  }

  #finish(walk: Walk): void {
    const { graph } = this.#script;
    keepCall(this.#slug, {
      choices: pathOf(walk),
      ending: walk.at,
      kind: graph.endings.get(walk.at)!,
      keyPoints: keyPointTally(graph, walk.history),
    });
    this.#keep([]);
  }

  #debriefLast(): void {
    const { choices } = finishedCalls(this.#slug).at(-1)!;
    const walk = replay(this.#script.graph, choices);
    this.#debrief(walk, walk.history.length < choices.length || !isOver(this.#script.graph, walk));
  }

  #debrief(walk: Walk, cut: boolean): void {
    const view = debriefView(this.#script, walk, {
      record: record(finishedCalls(this.#slug)),
      cut,
      from: (at) => this.#play(pathOf(walk).slice(0, at)),
      close: () => {
        this.#rest();
        this.#buttons[0].focus();
      },
    });
    this.#show(view);
    view.querySelector('h4')!.focus();
  }
}
