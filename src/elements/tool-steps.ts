/** The steps of a tool, of which one is on show: chosen on the strip, or by going on and back. */
export class Steps {
  readonly #links: HTMLAnchorElement[];
  readonly #steps: HTMLElement[];
  readonly #back: HTMLButtonElement;
  readonly #on: HTMLButtonElement;
  #at = 0;

  constructor(form: HTMLFormElement, signal: AbortSignal) {
    this.#links = [...form.querySelectorAll<HTMLAnchorElement>('.tool-strip > a')];
    this.#steps = [...form.querySelectorAll<HTMLElement>('.tool-steps > li')];
    this.#back = form.querySelector('[data-do="back"]')!;
    this.#on = form.querySelector('[data-do="on"]')!;
    this.#links.forEach((link, index) => {
      link.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          this.go(index);
        },
        { signal },
      );
    });
    this.#back.addEventListener('click', () => this.go(this.#at - 1), { signal });
    this.#on.addEventListener('click', () => this.go(this.#at + 1), { signal });
  }

  /** The id of the item on show. */
  get current(): string {
    return this.#steps[this.#at]!.dataset['item']!;
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
    this.#back.disabled = index === 0;
    this.#on.disabled = index === this.#steps.length - 1;
  }

  /** Shows a step and goes there: its heading is read out. */
  go(index: number): void {
    this.show(index);
    const heading = this.#steps[index]!.querySelector('h4')!;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  /** Marks an item on the strip as done, and the items before which there is nothing left to do. */
  mark(item: string, done: boolean): void {
    const index = this.#steps.findIndex((step) => step.dataset['item'] === item);
    const link = this.#links[index];
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
