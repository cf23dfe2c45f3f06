import type { Place } from '../course/lesson/lesson.ts';

/** A slide as its picture shows it. */
export interface PicturedSlide extends Place {
  title: string;
  element: HTMLElement;
}

/** Waits until a frame's deck runs. */
function running(
  frame: HTMLIFrameElement,
  signal: AbortSignal,
): Promise<HTMLElement & { goTo(id: string): void }> {
  return new Promise((done) => {
    const look = () => {
      const deck = frame.contentDocument?.querySelector('slide-deck');
      if (!deck) return;
      if ((deck as { current?: unknown }).current) done(deck);
      else deck.addEventListener('deck-slide', () => done(deck), { once: true, signal });
    };
    frame.addEventListener('load', look, { signal });
    look();
  });
}

function titleOf(slide: HTMLElement): string {
  const heading = slide.querySelector('h1, h2, .stem')?.textContent?.trim();
  return heading || slide.querySelector('.slide-section')?.textContent?.trim() || '';
}

/** The two pictures of the wall in the trainer's window: what the room sees, and what it will see. */
export class PresenterPictures {
  slides: PicturedSlide[] = [];
  #decks: { goTo(id: string): void }[] = [];

  /** Loads them; afterwards `slides` says what there is. */
  async load(frames: HTMLIFrameElement[], signal: AbortSignal): Promise<void> {
    const decks = await Promise.all(frames.map((frame) => running(frame, signal)));
    this.#decks = decks;
    // Three pages in one: each says what it is.
    for (const [i, deck] of decks.entries()) {
      deck.querySelector('main')!.ariaLabel = frames[i]!.title;
      deck.querySelector('.deck-bar')?.remove();
    }
    const all = [...decks[0]!.querySelectorAll<HTMLElement>('[data-slide]')];
    this.slides = all.map((element, index) => ({
      slide: element.dataset['slide']!,
      section: element.dataset['section'] ?? '',
      index,
      count: all.length,
      title: titleOf(element),
      element,
    }));
  }

  /** Shows a slide and the one after it. */
  show(id: string): { now: PicturedSlide | undefined; next: PicturedSlide | undefined } {
    const now = this.slides.find(({ slide }) => slide === id);
    const next = now && this.slides[now.index + 1];
    if (now) this.#decks[0]?.goTo(now.slide);
    if (next) this.#decks[1]?.goTo(next.slide);
    return { now, next };
  }
}
