import { button } from './tool-build.ts';

/** The steps of a tool, of which one is on show: chosen on the strip, or by going on and back. */
export class Steps {
  /** 上一步 and 下一步, to be set among the tool's buttons. */
  readonly buttons: readonly [back: HTMLButtonElement, on: HTMLButtonElement];
  readonly #links: HTMLAnchorElement[];
  readonly #steps: HTMLElement[];
  #at = 0;

  constructor(form: HTMLFormElement, signal: AbortSignal) {
    const strip = form.querySelector<HTMLElement>('.tool-strip')!;
    strip.role = 'navigation';
    strip.ariaLabel = `${form.parentElement!.querySelector('h3')!.textContent}：步骤`;
    this.#links = [...strip.querySelectorAll('a')];
    this.#steps = [...form.querySelectorAll<HTMLElement>('.tool-steps > li')];
    const tool = form.parentElement!.id;
    this.#links.forEach((link, index) => {
      const step = this.#steps[index]!;
      step.id = `${tool}-${step.dataset['item']}`;
      link.href = `#${step.id}`;
      link.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          this.go(index);
        },
        { signal },
      );
    });
    this.buttons = [
      button('上一步', () => this.go(this.#at - 1), signal),
      button('下一步', () => this.go(this.#at + 1), signal),
    ];
  }

  /** The step on show. */
  get current(): HTMLElement {
    return this.#steps[this.#at]!;
  }

  /** Shows a step; nothing moves, as all lie in one place. */
  show(index: number): void {
    this.#steps.forEach((step, i) => {
      step.toggleAttribute('data-shown', i === index);
      // An open reference would keep its room when its step is out of sight.
      if (i !== index) step.querySelector('details')!.open = false;
    });
    this.#links.forEach((link, i) => {
      if (i === index) link.ariaCurrent = 'step';
      else link.removeAttribute('aria-current');
    });
    this.#at = index;
    this.buttons[0].disabled = index === 0;
    this.buttons[1].disabled = index === this.#steps.length - 1;
  }

  /** Shows a step and goes there: its heading is read out. */
  go(index: number): void {
    this.show(index);
    const heading = this.current.querySelector('h4')!;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  /** Marks an item on the strip as done. */
  mark(item: string, done: boolean): void {
    const link = this.#links[this.#steps.findIndex((step) => step.dataset['item'] === item)];
    if (!link) return;
    link.toggleAttribute('data-done', done);
    link.ariaDescription = done ? '写好了' : null;
  }

  /** The first item that is not done; the last where all are. */
  get firstOpen(): number {
    const open = this.#links.findIndex((link) => link.dataset['done'] === undefined);
    return open < 0 ? this.#links.length - 1 : open;
  }
}
