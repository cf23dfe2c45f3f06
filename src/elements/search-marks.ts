import { parseQuery, queryText } from '../search/parse-query.ts';
import sheet from '../styles/search-marks.css?url';
import { create } from './create.ts';
import { loadStyle } from './load-style.ts';
import { findPlaces } from './search-places.ts';

/** Where on the screen a place comes to stand, as a share of the window's height. */
const EYE = 0.35;

let shown: Marks | undefined;

/** Browsers without highlights are shown the one place that is gone to, as if it had been selected. */
function paint(name: string, ranges: Range[]): void {
  if ('highlights' in CSS) CSS.highlights.set(name, new Highlight(...ranges));
  else if (name === 'search-current' && ranges[0]) {
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(ranges[0]);
  }
}

/** The words of a search marked on a chapter's page, and a bar to go from one to the next. */
class Marks {
  readonly #terms: readonly string[];
  readonly #abort = new AbortController();
  readonly #count = create('span', { role: 'status' });
  readonly #bar: HTMLElement;
  #places: Range[];
  #current: number;

  constructor(terms: readonly string[], places: Range[]) {
    this.#terms = terms;
    this.#places = places;
    const target = location.hash ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    this.#current = Math.max(
      0,
      places.findIndex(({ startContainer }) => target?.contains(startContainer)),
    );
    const button = (label: string, act: () => void) => {
      const made = create('button', { type: 'button' }, label);
      made.addEventListener('click', act);
      return made;
    };
    this.#bar = create(
      'div',
      { class: 'search-marks', role: 'region', 'aria-label': '搜索到的词' },
      this.#count,
      button('上一处', () => this.#step(-1)),
      button('下一处', () => this.#step(1)),
      button('清除标记', () => this.clear()),
    );
    document.body.append(this.#bar);
    const { signal } = this.#abort;
    addEventListener('keydown', (event) => this.#key(event), { signal });
    addEventListener('popstate', () => showMarks(), { signal });
    this.#show();
    // What comes to life above it, and the browser's own way to the anchor, move it.
    if (document.readyState !== 'complete')
      addEventListener('load', () => this.#go(), { signal, once: true });
  }

  /** Takes the marks away, from the address too. */
  clear(): void {
    this.remove();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
  }

  /** Takes the marks away. */
  remove(): void {
    this.#abort.abort();
    this.#bar.remove();
    if ('highlights' in CSS) for (const name of ['search', 'search-current']) CSS.highlights.delete(name);
    else getSelection()?.removeAllRanges();
    shown = undefined;
  }

  #step(by: number): void {
    // Elements that came to life since may have made their text anew.
    this.#places = findPlaces(document, this.#terms);
    const { length } = this.#places;
    if (length === 0) return;
    this.#current = (this.#current + by + length) % length;
    this.#show();
  }

  #show(): void {
    const words = [...queryText(this.#terms)];
    const text = words.length > 12 ? `${words.slice(0, 12).join('')}…` : words.join('');
    this.#count.textContent = `“${text}”：第 ${this.#current + 1} 处，共 ${this.#places.length} 处`;
    paint('search', this.#places);
    paint('search-current', this.#places.slice(this.#current, this.#current + 1));
    this.#go();
  }

  /** Opens what the place is folded away in, and brings it into sight. */
  #go(): void {
    const place = this.#places[this.#current];
    if (!place) return;
    for (let at = place.startContainer.parentElement; at; at = at.parentElement)
      if (at instanceof HTMLDetailsElement) at.open = true;
    const { top } = place.getBoundingClientRect();
    scrollTo({ top: scrollY + top - innerHeight * EYE, behavior: 'instant' });
  }

  #key(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    if (!document.querySelector('dialog[open]')) this.clear();
  }
}

/** Marks what the address asks for (`?q=`), if it stands on the page. */
export function showMarks(): void {
  shown?.remove();
  const { terms } = parseQuery(new URLSearchParams(location.search).get('q') ?? '');
  const places = findPlaces(document, terms);
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (places.length === 0) target?.scrollIntoView();
  else void loadStyle(sheet).then(() => (shown = new Marks(terms, places)));
}
