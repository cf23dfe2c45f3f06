import { paceWords } from '../course/tools/pace.ts';
import { announce } from './announce.ts';
import { WritingTool } from './tool-writing.ts';

/** `<tool-four-step-apology>`: the steps, and a clock to read the reply aloud by. No sound, no microphone. */
export class FourStepApology extends WritingTool {
  #timer = 0;
  #started = 0;

  protected override live(signal: AbortSignal): void {
    const button = this.#clock.querySelector('button')!;
    button.addEventListener('click', () => (this.#started ? this.#stop(button) : this.#start(button)), {
      signal,
    });
    signal.addEventListener('abort', () => clearInterval(this.#timer));
  }

  get #clock(): HTMLElement {
    return this.querySelector('.tool-clock')!;
  }

  get #planned(): number {
    return Number(this.#clock.dataset['seconds']);
  }

  get #seconds(): number {
    return Math.round((performance.now() - this.#started) / 1000);
  }

  /** The reply on show, its steps one after another. */
  get #reply(): string {
    const step = this.form.querySelector(`[data-item="${this.steps.current}"]`)!;
    return [...step.querySelectorAll('textarea')].map(({ value }) => value.trim()).join('');
  }

  #show(text: string): void {
    this.#clock.querySelector('output')!.textContent = text;
  }

  #start(button: HTMLButtonElement): void {
    const reply = this.#reply;
    if (!reply) {
      const words = '这一条还没有写。先写几句，再念。';
      this.#show(words);
      return;
    }
    const words = this.#clock.querySelector('blockquote')!;
    words.textContent = reply;
    words.hidden = false;
    this.#started = performance.now();
    button.textContent = '念完了';
    // The clock that runs is for the eye: read out every second it would drown the reading.
    const output = this.#clock.querySelector('output')!;
    output.ariaLive = 'off';
    const tick = () => this.#show(`${this.#seconds} 秒，计划 ${this.#planned} 秒`);
    tick();
    this.#timer = setInterval(tick, 250) as unknown as number;
  }

  #stop(button: HTMLButtonElement): void {
    clearInterval(this.#timer);
    const words = paceWords(this.#seconds, this.#planned);
    this.#started = 0;
    button.textContent = '再念一遍';
    this.#show(words);
    announce(words);
  }
}
