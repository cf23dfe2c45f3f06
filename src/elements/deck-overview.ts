import { freeSlides, showAs } from './deck-view.ts';

/** What can be reached on a slide. */
const REACHABLE = 'a, button, input, textarea, select, summary, [tabindex]';

/** All slides small, side by side; one is chosen by arrow keys, by a click, by Enter. */
export class DeckOverview {
  readonly #slides: readonly HTMLElement[];
  readonly #choose: (id: string) => void;
  #open: AbortController | undefined;
  #buttons: HTMLButtonElement[] = [];

  constructor(slides: readonly HTMLElement[], choose: (id: string) => void) {
    this.#slides = slides;
    this.#choose = choose;
  }

  get open(): boolean {
    return this.#open !== undefined;
  }

  /** Shows all slides, the current one marked. */
  show(current: HTMLElement): void {
    if (this.#open) return;
    this.#open = new AbortController();
    const { signal } = this.#open;
    showAs('overview');
    freeSlides(this.#slides);
    this.#buttons = this.#slides.map((slide) => {
      const button = document.createElement('button');
      button.className = 'slide-pick';
      button.type = 'button';
      button.ariaLabel = name(slide);
      button.tabIndex = slide === current ? 0 : -1;
      button.addEventListener('click', () => this.#take(slide), { signal });
      // What could be pressed on a slide is a picture here.
      for (const child of slide.children)
        if (child instanceof HTMLElement) child.inert = child.querySelector(REACHABLE) !== null;
      slide.append(button);
      return button;
    });
    addEventListener('resize', () => freeSlides(this.#slides), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    current.scrollIntoView({ block: 'center' });
    this.#buttons[this.#slides.indexOf(current)]?.focus({ preventScroll: true });
  }

  /** Lets the slides go; the caller shows the deck again. */
  hide(): void {
    this.#open?.abort();
    this.#open = undefined;
    showAs('running');
    for (const button of this.#buttons) button.remove();
    this.#buttons = [];
    for (const slide of this.#slides)
      for (const child of slide.children) if (child instanceof HTMLElement) child.inert = false;
  }

  #take(slide: HTMLElement): void {
    this.hide();
    this.#choose(slide.id);
  }

  #key(event: KeyboardEvent): void {
    const at = this.#buttons.indexOf(document.activeElement as HTMLButtonElement);
    const from = this.#buttons[at];
    const to = this.#buttons[this.#target(event.key, at)];
    if (!from || !to) return;
    event.preventDefault();
    from.tabIndex = -1;
    to.tabIndex = 0;
    to.focus();
  }

  /** Which slide a key leads to from one; -1 for none. */
  #target(key: string, at: number): number {
    if (key === 'ArrowRight' || key === 'PageDown') return at + 1;
    if (key === 'ArrowLeft' || key === 'PageUp') return at - 1;
    if (key === 'Home') return 0;
    if (key === 'End') return this.#slides.length - 1;
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return -1;
    return this.#inNextRow(at, key === 'ArrowDown' ? 1 : -1);
  }

  /** The slide nearest below or above. */
  #inNextRow(at: number, step: 1 | -1): number {
    const box = this.#slides[at]!.getBoundingClientRect();
    let best = -1;
    let bestFar = Number.POSITIVE_INFINITY;
    this.#slides.forEach((slide, i) => {
      const other = slide.getBoundingClientRect();
      const down = (other.top - box.top) * step;
      const far = down * 4 + Math.abs(other.left - box.left);
      if (down > box.height / 2 && far < bestFar) {
        best = i;
        bestFar = far;
      }
    });
    return best;
  }
}

function name(slide: HTMLElement): string {
  const section = slide.querySelector('.slide-section')?.textContent.trim();
  const heading =
    slide.querySelector('h1, h2')?.textContent.trim() ?? slide.querySelector('.stem')?.textContent;
  return [section, heading].filter(Boolean).join('：');
}
