import { ClockCorner } from './clock-corner.ts';
import { clockKeeper, eachClock, FREE, type ClockKeeper } from './clock-keeper.ts';
import { ClockPanel } from './clock-panel.ts';
import type { SlideDeck } from './slide-deck.ts';

/** What the deck has beside its slides: the panel that T opens, the clock in the corner, and clocks that rest while it is black. */
export class LessonDesk {
  readonly #deck: SlideDeck;
  readonly #keepers: ClockKeeper[] = [];
  readonly #corner: ClockCorner;
  readonly #panel: ClockPanel;

  constructor(deck: SlideDeck, signal: AbortSignal) {
    this.#deck = deck;
    const slug = deck.dataset['chapter']!;
    this.#panel = new ClockPanel(slug, () => this.#corner.show());
    this.#corner = new ClockCorner(
      (id) => this.#panel.shows === id || this.#onSlide(id),
      ({ id, label }) => this.#panel.open(id, label),
    );
    deck.append(this.#corner.element);
    deck.addEventListener('deck-slide', () => this.#corner.moved(), { signal });
    deck.addEventListener('deck-black', ({ detail }) => this.#black(detail.black), { signal });
    // Before the deck hears it: keys belong to the panel as long as it is open.
    addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    clockKeeper(slug, FREE, '计时', 5 * 60_000);
    eachClock((keeper) => {
      this.#keepers.push(keeper);
      this.#corner.add(keeper, signal);
      // After a crash the wall is light again, or stays dark: clocks do as it does.
      if (!deck.isBlack) keeper.release();
    });
  }

  /** Opens the panel, or closes it. */
  toggle(): void {
    if (this.#panel.shows === undefined) {
      this.#deck.black(false);
      this.#panel.open();
    } else this.#panel.close();
  }

  #onSlide(id: string): boolean {
    const slide = this.#deck.querySelector('.slides > section.present');
    return [...(slide?.querySelectorAll<HTMLElement>('lesson-clock') ?? [])].some(
      ({ dataset }) => dataset['clock'] === id,
    );
  }

  #black(black: boolean): void {
    if (black) this.#panel.close();
    for (const keeper of this.#keepers)
      if (black) keeper.hold();
      else keeper.release();
  }

  #key(event: KeyboardEvent): void {
    if (this.#panel.shows === undefined || event.isComposing) return;
    // Somebody types beside it.
    if ((event.target as Element).matches?.('textarea, input') && !this.#panel.holds(event.target as Node))
      return;
    const typing = event.ctrlKey || event.metaKey || event.altKey;
    if (event.key === 'Escape' || (event.key.toLowerCase() === 't' && !typing)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      this.#panel.close();
    } else if (event.key === 'PageDown' || event.key === 'PageUp') this.#panel.close();
  }
}
