import { MINUTE, remaining, type ClockPhase } from '../course/clock/clock.ts';
import { digits, stateInWords } from '../course/clock/look.ts';
import { clockSound } from '../stores/clocks.ts';
import { clockKeeper, type ClockKeeper } from './clock-keeper.ts';
import { setSound, soundOn } from './clock-sound.ts';
import { button, make } from './make.ts';

const MAIN: Record<ClockPhase, string> = {
  ready: '开始',
  running: '停一下',
  stopped: '接着走',
  held: '接着走',
  over: '再来一遍',
};

/**
 * `<lesson-clock data-chapter data-clock data-label data-minutes>`: a clock of the lesson with its buttons. The
 * same clock may stand in many places and windows. Digits may be there already (`.clock-digits`).
 */
export class LessonClock extends HTMLElement {
  #abort: AbortController | undefined;
  #keeper!: ClockKeeper;
  #digits!: HTMLElement;
  #state!: HTMLElement;
  #main!: HTMLButtonElement;
  #sound!: HTMLButtonElement;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const { chapter = '', clock = '', label = '计时', minutes } = this.dataset;
    this.#keeper = clockKeeper(chapter, clock, label, Number(minutes ?? 5) * MINUTE);
    this.#digits =
      this.querySelector<HTMLElement>('.clock-digits') ??
      this.appendChild(make('p', { className: 'clock-digits' }));
    this.#digits.role = 'timer';
    this.#digits.ariaLabel = `${label}，还剩`;
    const keeper = this.#keeper;
    this.#state = make('p', { className: 'clock-state' });
    this.#main = button('', () => this.#press(), 'clock-main');
    this.#sound = button('到点响铃', () => setSound(!soundOn()));
    const keys = make('div', { className: 'clock-keys', role: 'group', 'aria-label': `${label}的钟` });
    keys.append(
      this.#main,
      button('加1分钟', () => keeper.add(MINUTE)),
      button('减1分钟', () => keeper.add(-MINUTE)),
      button('重来', () => keeper.reset()),
      this.#sound,
    );
    this.append(this.#state, keys);
    keeper.follow(() => this.#show(), signal);
    signal.addEventListener(
      'abort',
      clockSound().$value.subscribe(() => {
        this.#sound.ariaPressed = String(soundOn());
      }),
    );
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    this.#state.remove();
    this.#main.parentElement?.remove();
  }

  #press(): void {
    const { phase } = this.#keeper;
    if (phase === 'running') this.#keeper.stop();
    else {
      if (phase === 'over') this.#keeper.reset();
      this.#keeper.start();
    }
  }

  #show(): void {
    const now = Date.now();
    const { clock, late, phase } = this.#keeper;
    const left = remaining(clock, now);
    this.dataset['phase'] = phase;
    this.toggleAttribute('data-last-minute', phase !== 'ready' && left <= MINUTE);
    write(this.#digits, phase === 'over' ? '时间到' : digits(left));
    write(this.#state, stateInWords(clock, now, late));
    write(this.#main, MAIN[phase]);
  }
}

/** Touches the page only where something changes. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
