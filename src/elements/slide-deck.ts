import Reveal from 'reveal.js';
import { CANVAS } from '../course/slides/settings.ts';
import { DeckOverview } from './deck-overview.ts';
import { actionOf, deckListens, type DeckAction } from './deck-keys.ts';
import { loadDeckModules } from './deck-modules.ts';
import { deckView, freeSlides, showAs } from './deck-view.ts';
import { followLesson } from './lesson-wall.ts';

/** The slide on the wall; `index` from 0. */
export interface DeckSlide {
  id: string;
  section: string;
  index: number;
  count: number;
}

declare global {
  interface HTMLElementEventMap {
    'deck-slide': CustomEvent<DeckSlide>;
    'deck-black': CustomEvent<{ black: boolean }>;
    'deck-step': CustomEvent<{ direction: 1 | -1 }>;
  }
  interface HTMLElementTagNameMap {
    'slide-deck': SlideDeck;
  }
}

type RevealDeck = InstanceType<typeof Reveal>;

/**
 * `<slide-deck>`: a chapter's slides, run by reveal.js.
 * Fires `deck-slide` when another slide is shown (also the first one) and `deck-black` when the wall goes dark or
 * light; both bubble. Before a key leads to another slide, `deck-step` is fired on the slide: what has steps of its own
 * takes it by `preventDefault()`; ↑ and ↓ always lead to another slide. `?view=preview` follows `goTo` only;
 * `?view=print` leaves the slides one below another.
 */
export class SlideDeck extends HTMLElement {
  #closed: AbortController | undefined;
  #reveal: RevealDeck | undefined;
  #slides: HTMLElement[] = [];
  #overview: DeckOverview | undefined;

  connectedCallback(): void {
    this.#closed = new AbortController();
    this.#slides = [...this.querySelectorAll<HTMLElement>('.slides > section')];
    for (const [index, slide] of this.#slides.entries()) slide.dataset['number'] = String(index + 1);
    if (deckView() === 'print') showAs('print');
    else {
      followLesson(this, this.#closed.signal);
      void this.#start(this.#closed.signal);
    }
  }

  disconnectedCallback(): void {
    this.#closed?.abort();
    this.#reveal?.destroy();
    this.#reveal = undefined;
  }

  /** The slide shown; undefined until the deck runs. */
  get current(): DeckSlide | undefined {
    const slide = this.#reveal?.getCurrentSlide() as HTMLElement | undefined;
    if (!slide) return undefined;
    const index = this.#slides.indexOf(slide);
    return { id: slide.id, section: slide.dataset['section'] ?? '', index, count: this.#slides.length };
  }

  /** Shows a slide by its id; an id that is not there changes nothing. */
  goTo(id: string): void {
    const index = this.#slides.findIndex((slide) => slide.id === id);
    if (index < 0) return;
    if (this.#overview?.open) this.#leaveOverview();
    this.#reveal?.slide(index);
  }

  /** Makes the wall dark, or light again. */
  black(on: boolean): void {
    this.#reveal?.togglePause(on);
  }

  /** Whether the wall is dark. */
  get isBlack(): boolean {
    return this.#reveal?.isPaused() ?? false;
  }

  async #start(signal: AbortSignal): Promise<void> {
    const preview = deckView() === 'preview';
    const frame = this.querySelector<HTMLElement>('.reveal');
    if (!frame) return;
    showAs('running');
    const reveal = new Reveal(frame, {
      ...CANVAS,
      margin: 0,
      minScale: 0.05,
      maxScale: 10,
      display: 'grid',
      center: false,
      transition: 'none',
      backgroundTransition: 'none',
      autoAnimate: false,
      fragments: false,
      overview: false,
      controls: false,
      progress: false,
      help: false,
      jumpToSlide: false,
      postMessage: false,
      hash: !preview,
      touch: !preview,
      keyboard: !preview,
      keyboardCondition: (event) => !event.defaultPrevented && !this.#overview?.open && deckListens(event),
      viewDistance: 1,
      mobileViewDistance: 1,
      // Below this width reveal.js would make a scrolling page of the deck.
      scrollActivationWidth: 0,
      hideCursorTime: 3000,
    });
    this.#reveal = reveal;
    if (!preview) this.#listen(signal);
    reveal.on('slidechanged', () => this.#tellSlide());
    for (const type of ['paused', 'resumed'])
      reveal.on(type, () =>
        this.dispatchEvent(
          new CustomEvent('deck-black', { bubbles: true, detail: { black: type === 'paused' } }),
        ),
      );
    await reveal.initialize();
    if (signal.aborted) return;
    // reveal.js makes an application of it, in which a screen reader cannot read.
    frame.removeAttribute('role');
    this.#tellSlide();
    loadDeckModules(this, signal);
  }

  #tellSlide(): void {
    const detail = this.current;
    if (!detail) return;
    const place = this.querySelector('[data-part="place"]');
    if (place) place.textContent = `${detail.index + 1} / ${detail.count}`;
    this.dispatchEvent(new CustomEvent('deck-slide', { bubbles: true, detail }));
  }

  #listen(signal: AbortSignal): void {
    // Before reveal.js, which hears nothing but “resume” while the wall is dark.
    document.addEventListener('keydown', (event) => this.#key(event), { capture: true, signal });
    this.addEventListener(
      'click',
      ({ target }) => {
        const action = (target as Element).closest<HTMLElement>('button[data-do]')?.dataset['do'];
        if (action) this.#do(action as DeckAction);
      },
      { signal },
    );
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
    let idle: ReturnType<typeof setTimeout>;
    addEventListener(
      'pointermove',
      () => {
        this.dataset['pointer'] = '';
        clearTimeout(idle);
        idle = setTimeout(() => delete this.dataset['pointer'], 3000);
      },
      { signal },
    );
  }

  #key(event: KeyboardEvent): void {
    if (event.defaultPrevented || !deckListens(event)) return;
    const action = actionOf(event);
    if (!action) return;
    const moves = action === 'next' || action === 'previous';
    const steps = moves && !event.key.startsWith('ArrowU') && !event.key.startsWith('ArrowD');
    if (this.isBlack && moves) this.black(false);
    else if (steps && this.#stepWithin(action === 'next' ? 1 : -1)) void 0;
    else if (moves || action === 'black' || action === 'full-screen') return;
    else this.#do(action);
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  /** Offers a step to what the slide shows; whether it was taken. */
  #stepWithin(direction: 1 | -1): boolean {
    const step = new CustomEvent('deck-step', { bubbles: true, cancelable: true, detail: { direction } });
    return this.#reveal?.getCurrentSlide()?.dispatchEvent(step) === false;
  }

  #do(action: DeckAction): void {
    const does: Record<DeckAction, () => void> = {
      previous: () => this.#reveal?.prev(),
      next: () => this.#reveal?.next(),
      black: () => this.black(!this.isBlack),
      overview: () => (this.#overview?.open ? this.#leaveOverview() : this.#showOverview()),
      'full-screen': () =>
        void (document.fullscreenElement
          ? document.exitFullscreen()
          : document.documentElement.requestFullscreen?.().catch(() => undefined)),
      keys: () => this.querySelector<HTMLDialogElement>('.deck-keys')?.showModal(),
    };
    does[action]();
  }

  #showOverview(): void {
    const slide = this.#reveal?.getCurrentSlide() as HTMLElement | undefined;
    if (!slide) return;
    this.black(false);
    this.#overview ??= new DeckOverview(this.#slides, (id) => {
      this.#again();
      this.goTo(id);
    });
    this.#overview.show(slide);
  }

  #leaveOverview(): void {
    this.#overview?.hide();
    this.#again();
  }

  /** Lets reveal.js place the slides again. */
  #again(): void {
    this.#reveal?.sync();
    this.#reveal?.layout();
  }

  #print(on: boolean): void {
    if (this.#overview?.open) this.#overview.hide();
    showAs(on ? 'print' : 'running');
    if (on) freeSlides(this.#slides);
    else this.#again();
  }
}
