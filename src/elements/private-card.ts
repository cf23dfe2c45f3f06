import { uncovered, type Uncovered } from '../stores/uncovered.ts';
import { deckListens } from './deck-keys.ts';
import { deckView } from './deck-view.ts';
import type { SlideDeck } from './slide-deck.ts';

/**
 * `<private-card data-role>` round a `<details>`: what only one player may read. Enter uncovers it and covers it
 * again, here or by the trainer's window; so does every way off the slide. Pages of one card stay open while one
 * leafs through them.
 */
export class PrivateCard extends HTMLElement {
  #abort: AbortController | undefined;
  #line!: Uncovered;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const deck = this.closest<SlideDeck>('slide-deck');
    // What a browser opens by itself, to restore a page or to find a text, is nobody's wish.
    this.#details.open = false;
    // A picture of the slide stays covered, and covers nothing.
    if (!deck || deckView() === 'preview') return;
    this.#line = uncovered(deck.dataset['chapter']!);
    signal.addEventListener(
      'abort',
      this.#line.$slide.subscribe((slide) => {
        this.#details.open = slide === this.#id && this.#here;
      }),
    );
    this.#details.addEventListener('toggle', () => this.#toggled(), { signal });
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    deck.addEventListener('deck-slide', ({ detail }) => this.#moved(detail.id), { signal });
    deck.addEventListener('deck-black', () => this.cover(), { signal });
    for (const type of ['pagehide', 'beforeprint']) addEventListener(type, () => this.cover(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }

  get #slide(): HTMLElement {
    return this.closest('section')!;
  }

  get #id(): string {
    return this.#slide.id;
  }

  get #here(): boolean {
    return this.#slide.classList.contains('present');
  }

  /** Hides what is private, if it is this card that shows it. */
  cover(): void {
    if (this.#line.$slide.get() === this.#id) this.#line.set(undefined);
    this.#details.open = false;
  }

  /** Opened or closed by a press on it. */
  #toggled(): void {
    if (this.#details.open) this.#line.set(this.#id);
    else this.cover();
  }

  #moved(id: string): void {
    const open = this.#line.$slide.get();
    if (open === undefined) return;
    if (open === this.#id) {
      // Away from it; or asked for before it was shown, and not seen by who asked.
      if (id === this.#id || !this.#isSameCard(id)) this.cover();
    } else if (id === this.#id && this.#isSameCard(open)) this.#line.set(id);
  }

  #isSameCard(slide: string): boolean {
    const other = document.getElementById(slide)?.querySelector<PrivateCard>('private-card');
    return other?.dataset['role'] === this.dataset['role'];
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || !deckListens(event)) return;
    if (!this.#here) return;
    event.preventDefault();
    this.#line.set(this.#details.open ? undefined : this.#id);
  }
}
