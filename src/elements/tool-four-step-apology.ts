import { paceWords } from '../course/tools/pace.ts';
import { announce } from './announce.ts';
import { button, make } from './tool-build.ts';
import { WritingTool } from './tool-writing.ts';

/** `<tool-four-step-apology>`: the steps, and a clock to read the reply aloud by. No sound, no microphone. */
export class FourStepApology extends WritingTool {
  #timer = 0;
  #started = 0;
  #planned = 0;
  #button!: HTMLButtonElement;
  // The clock that runs is for the eye: read out every second it would drown the reading.
  readonly #clock = make('b', { className: 'tool-clock' });
  readonly #words = make('blockquote', { hidden: true });

  protected override live(signal: AbortSignal): void {
    super.live(signal);
    const room = this.querySelector<HTMLElement>('[data-seconds]')!;
    this.#planned = Number(room.dataset['seconds']);
    this.#button = button('开始念', () => (this.#started ? this.#stop() : this.#start()), signal);
    room.replaceChildren(this.#button, this.#clock);
    room.after(this.#words);
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  get #seconds(): number {
    return Math.round((performance.now() - this.#started) / 1000);
  }

  /** Says it to the eye and, once, to the ear. */
  #tell(words: string): void {
    this.#clock.textContent = words;
    announce(words);
  }

  #start(): void {
    // The reply on show, its steps one after another.
    const boxes = [...this.steps.current.querySelectorAll('textarea')];
    const reply = boxes.map(({ value }) => value.trim()).join('');
    if (!reply) {
      this.#tell('这一条还没有写。先写几句，再念。');
      return;
    }
    this.#words.textContent = reply;
    this.#words.hidden = false;
    this.#started = performance.now();
    this.#button.textContent = '念完了';
    const tick = () => {
      this.#clock.textContent = `${this.#seconds} 秒，计划 ${this.#planned} 秒`;
    };
    tick();
    this.#timer = setInterval(tick, 250) as unknown as number;
  }

  #stop(): void {
    clearInterval(this.#timer);
    const words = paceWords(this.#seconds, this.#planned);
    this.#started = 0;
    this.#button.textContent = '再念一遍';
    this.#tell(words);
  }
}
