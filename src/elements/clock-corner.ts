import { remaining } from '../course/clock/clock.ts';
import { digits, stateInWords, type Event } from '../course/clock/look.ts';
import type { ClockKeeper } from './clock-keeper.ts';
import { FREE } from './clock-keeper.ts';
import { make } from './make.ts';

/** Clocks that run on while another slide is shown: the one last used stays in sight. */
export class ClockCorner {
  readonly element = make('div', { className: 'clock-corner', hidden: true });
  readonly #keepers: ClockKeeper[] = [];
  readonly #inSight: (id: string) => boolean;
  readonly #face = make('button', { type: 'button' });
  readonly #state = make('span', { className: 'clock-state' });
  readonly #digits = make('span', { className: 'clock-digits' });
  #shown: ClockKeeper | undefined;

  /**
   * @param inSight whether a clock stands on the slide, or in the panel, anyway
   * @param open what a press on it does
   */
  constructor(inSight: (id: string) => boolean, open: (keeper: ClockKeeper) => void) {
    this.#inSight = inSight;
    this.#face.append(this.#state, this.#digits);
    this.#face.addEventListener('click', () => {
      const keeper = this.#shown;
      if (!keeper) return;
      // What is over has been read: it is put away.
      if (keeper.phase === 'over') keeper.reset();
      else open(keeper);
    });
    this.element.append(this.#face);
  }

  add(keeper: ClockKeeper, signal: AbortSignal): void {
    this.#keepers.push(keeper);
    keeper.follow((event) => this.#happened(keeper, event), signal);
  }

  /** Another slide is shown: what was shown large steps aside. */
  moved(): void {
    delete this.element.dataset['large'];
    this.show();
  }

  show(): void {
    const [keeper] = this.#keepers
      .filter((each) => this.#wanted(each))
      .sort((one, other) => other.at - one.at);
    this.#shown = keeper;
    this.element.hidden = keeper === undefined;
    if (!keeper) return;
    const { phase, late, label, clock } = keeper;
    this.element.dataset['phase'] = phase;
    write(this.#digits, phase === 'over' ? '时间到' : digits(remaining(clock, Date.now())));
    const does = phase === 'over' ? '按下收起' : '按下打开';
    write(
      this.#state,
      phase === 'running' || (phase === 'over' && !late)
        ? label
        : `${label}：${stateInWords(clock, Date.now(), late)}`,
    );
    this.#face.title = does;
  }

  #wanted(keeper: ClockKeeper): boolean {
    if (this.#inSight(keeper.id)) return false;
    switch (keeper.phase) {
      case 'running':
      case 'held':
        return true;
      case 'ready':
        return false;
      // A step's clock that was stopped or is over waits on its slide; the end is told here if it came here.
      case 'stopped':
        return keeper.id === FREE;
      case 'over':
        return keeper.id === FREE || keeper === this.#shown;
    }
  }

  #happened(keeper: ClockKeeper, event?: Event): void {
    if (event === 'over' && !this.#inSight(keeper.id)) {
      this.#shown = keeper;
      this.element.dataset['large'] = '';
    }
    if (keeper.phase !== 'over' && keeper === this.#shown) delete this.element.dataset['large'];
    this.show();
  }
}

function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
