import { deckListens } from './deck-keys.ts';
import type { SlideDeck } from './slide-deck.ts';

/**
 * `<private-card data-role>` round a `<details>`: what only one player may read. Enter uncovers it and covers it
 * again; so does every way off the slide. Pages of one card stay open while one leafs through them.
 */
export class PrivateCard extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const deck = this.closest<SlideDeck>('slide-deck');
    // What a browser opens by itself, to restore a page or to find a text, is nobody's wish.
    this.#details.open = false;
    document.addEventListener('keydown', (event) => this.#key(event), { signal });
    deck?.addEventListener('deck-slide', ({ detail }) => this.#moved(detail.id), { signal });
    deck?.addEventListener('deck-black', () => this.cover(), { signal });
    addEventListener('pagehide', () => this.cover(), { signal });
    addEventListener('beforeprint', () => this.cover(), { signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #details(): HTMLDetailsElement {
    return this.querySelector('details')!;
  }

  get open(): boolean {
    return this.#details.open;
  }

  /** Hides what is private. */
  cover(): void {
    this.#details.open = false;
  }

  get #slide(): HTMLElement | null {
    return this.closest('section');
  }

  #moved(id: string): void {
    const here = this.#slide?.id === id;
    const leafing = [...document.querySelectorAll<PrivateCard>('private-card')].some(
      (card) => card !== this && card.dataset['role'] === this.dataset['role'] && card.open,
    );
    if (here && leafing) this.#details.open = true;
    // Others cover themselves only when this one has seen that they were open.
    else if (!here) queueMicrotask(() => this.cover());
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || event.defaultPrevented || event.repeat || !deckListens(event)) return;
    if (!this.#slide?.classList.contains('present')) return;
    event.preventDefault();
    this.#details.open = !this.#details.open;
  }
}
