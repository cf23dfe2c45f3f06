/** How the deck's page is opened: to project, to print, or as a picture in the trainer's window. */
export type DeckView = 'project' | 'print' | 'preview';

/** What the page's address asks for: `?view=print`, `?view=preview`, else to project. */
export function deckView(search = location.search): DeckView {
  const view = new URLSearchParams(search).get('view');
  return view === 'print' || view === 'preview' ? view : 'project';
}

/** What styles/slides-deck.css goes by: none of them, and slides stand one below another. */
export function showAs(how: 'running' | 'overview' | 'print'): void {
  document.documentElement.dataset['deck'] = how;
}

/** Takes off what reveal.js has set on the slides, so that styles alone place them; `sync()` sets it again. */
export function freeSlides(slides: readonly HTMLElement[]): void {
  const frame = slides[0]?.parentElement;
  if (frame) frame.style.cssText = '';
  for (const slide of slides) {
    slide.style.cssText = '';
    slide.hidden = false;
    slide.removeAttribute('aria-hidden');
    slide.inert = false;
  }
}
