import { href } from '../links.ts';
import { findAnswer, type Answer } from '../search/answer.ts';
import { dropEngine, getEngine } from '../search/load-engine.ts';
import { FAILED, found, LOADING, NO_WORDS } from '../search/messages.ts';
import { parseQuery, queryText } from '../search/parse-query.ts';
import { PAUSE } from '../search/pause.ts';
import type { Results } from '../search/search-engine.ts';
import { painted } from './painted.ts';
import { keepAddress } from './search-address.ts';
import { SearchFilters } from './search-filters.ts';
import { addParts } from './search-parts.ts';
import { SearchOffer, type Remedy } from './search-offer.ts';
import { SearchRecent } from './search-recent.ts';
import { SearchResultList } from './search-result-list.ts';

/**
 * The search form: finds as the reader types, lists what it found, goes there. A combobox whose list stands
 * below it. On the search page (`data-page`) the address tells what is searched for.
 */
export class SearchBox extends HTMLElement {
  #abort: AbortController | undefined;
  #form!: HTMLFormElement;
  #input!: HTMLInputElement;
  #list!: SearchResultList;
  #filters!: SearchFilters;
  #offer!: SearchOffer;
  #recent!: SearchRecent;
  #results: Results | undefined;
  /** Number of the latest search: an answer to an earlier one comes too late to be shown. */
  #latest = 0;
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const address = new URLSearchParams(this.#onPage ? location.search : '');
    this.#form = this.querySelector('form')!;
    addParts(this, this.#form);
    this.#input = this.querySelector('input')!;
    this.#list = new SearchResultList(this.querySelector('.search-results')!);
    this.#filters = new SearchFilters(this.#form, address);
    this.#offer = new SearchOffer(this);
    this.#recent = new SearchRecent(this.querySelector('.search-results')!, () => {
      this.#show(undefined, '搜索记录已清除。');
      this.#input.focus();
    });
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-controls', this.#list.id);
    this.#input.setAttribute('aria-expanded', 'false');

    const on = <K extends keyof HTMLElementEventMap>(
      target: HTMLElement,
      type: K,
      react: (event: HTMLElementEventMap[K]) => void,
    ) => target.addEventListener(type, react, { signal });
    on(this.#form, 'submit', (event) => this.#submit(event));
    on(this.#form, 'formdata', ({ formData }) => this.#send(formData));
    on(this.#form, 'change', (event) => this.#narrow(event));
    on(this.#input, 'input', (event) => (event as InputEvent).isComposing || this.#searchSoon());
    on(this.#input, 'compositionend', () => this.#searchSoon());
    on(this.#input, 'keydown', (event) => this.#key(event));
    on(this.#input, 'focus', () => void getEngine(href('/')).catch(dropEngine));
    on(this.#more, 'click', () => void this.#showMore());
    on(this, 'click', (event) => this.#choose(event));

    // What was typed while this code was on its way counts; else what the address asks for.
    if (!this.#input.value) this.#input.value = address.get('q') ?? '';
    if (this.#input.value) void this.#search();
    else this.#recent.show(this.#list);
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
    clearTimeout(this.#pause);
    this.#recent.remove();
  }

  get #onPage(): boolean {
    return this.dataset['page'] !== undefined;
  }

  get #more(): HTMLButtonElement {
    return this.querySelector('.search-more')!;
  }

  #searchSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => void this.#search(), PAUSE);
  }

  /** Searches for what stands in the field, and shows what comes of it. */
  async #search(): Promise<void> {
    clearTimeout(this.#pause);
    const run = ++this.#latest;
    const query = parseQuery(this.#input.value);
    if (this.#onPage) keepAddress(query, this.#filters.value);
    if (query.terms.length === 0) {
      this.#show(undefined, this.#input.value.trim() ? NO_WORDS : '');
      return;
    }
    this.#offer.hide();
    if (!this.#results) this.#say(LOADING);
    try {
      const answer = await findAnswer(await getEngine(href('/')), query, this.#filters.value);
      if (run !== this.#latest) return;
      const remedy = { label: '去掉筛选', act: () => this.#widen() };
      this.#show(answer, found(answer, this.#filters.active), this.#filters.active ? [remedy] : []);
      // A thousand chapters to choose from take longer to make than the results: those are to be seen first.
      await painted();
      if (run !== this.#latest) return;
      const facets = await answer.results.facets();
      if (run === this.#latest) this.#filters.offer(facets);
    } catch {
      dropEngine();
      const remedy = { label: '再试一次', act: () => void this.#search() };
      if (run === this.#latest) this.#show(undefined, FAILED, [remedy]);
    }
  }

  /** Shows results; where there are none, what to do and what there is. */
  #show(answer: Answer | undefined, words: string, remedies: Remedy[] = []): void {
    const results = answer?.results;
    this.#results = results;
    this.#list.clear();
    this.#list.append(results?.hits ?? [], this.#text);
    this.#list.suggest(answer?.results.total ? '拼音是它的词' : '你要找的是…', answer?.suggestions ?? []);
    this.#recent.hide();
    if (!answer && !this.#input.value.trim()) this.#recent.show(this.#list);
    this.#activate(undefined);
    this.#say(words);
    this.#input.setAttribute('aria-expanded', String(this.#list.options.length > 0));
    this.#more.hidden = !results || results.left() === 0;
    if (results && results.total > 0) this.#offer.hide();
    else void this.#offer.show(remedies, answer?.about);
  }

  /** What the results are of: in Simplified characters where only that was found. */
  get #text(): string {
    return queryText(this.#results?.query.terms ?? []);
  }

  #say(words: string): void {
    const status = this.querySelector('.search-status')!;
    if (status.textContent !== words) status.textContent = words;
  }

  async #showMore(): Promise<void> {
    const results = this.#results;
    const hits = (await results?.more()) ?? [];
    if (!results || results !== this.#results) return;
    this.#list.append(hits, this.#text);
    this.#more.hidden = results.left() === 0;
  }

  #narrow(event: Event): void {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.#filters.take();
    void this.#search();
  }

  #widen(): void {
    this.#filters.reset();
    this.#input.focus();
    void this.#search();
  }

  #submit(event: Event): void {
    const { active } = this.#list;
    // In the dialog, Enter without a chosen result is the form's own way: to the search page.
    if (active || this.#onPage) event.preventDefault();
    if (active) active.click();
    else {
      this.#recent.keep(parseQuery(this.#input.value).text);
      if (this.#onPage) void this.#search();
    }
  }

  /** The form goes to the search page with what is searched for, and no filters that are not set. */
  #send(data: FormData): void {
    data.set('q', parseQuery(this.#input.value).text);
    for (const name of ['chapter', 'kind']) if (!data.get(name)) data.delete(name);
  }

  #key(event: KeyboardEvent): void {
    // 229 is a key that an input method has taken (Safari ends composition before it tells of Enter).
    if (event.isComposing || event.keyCode === 229) {
      if (event.key === 'Enter') event.preventDefault();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      void this.#move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      const dialog = this.closest('dialog');
      if (dialog) dialog.close();
      else {
        this.#input.value = '';
        void this.#search();
      }
    }
  }

  /** To the next result or the one before; from the last on to those not shown yet, else back to the field. */
  async #move(step: number): Promise<void> {
    const { options, active } = this.#list;
    const next = (active ? options.indexOf(active) : step > 0 ? -1 : options.length) + step;
    if (next === options.length && this.#results?.left()) await this.#showMore();
    this.#activate(this.#list.options[next]);
  }

  #activate(option: HTMLElement | undefined): void {
    this.#list.activate(option);
    if (option) this.#input.setAttribute('aria-activedescendant', option.id);
    else this.#input.removeAttribute('aria-activedescendant');
  }

  /** Searches for a chosen word, or goes to a chosen result; that may be on this very page. */
  #choose(event: MouseEvent): void {
    const target = event.target as Element;
    const word = target.closest<HTMLElement>('[data-word]')?.dataset['word'];
    if (word !== undefined) {
      this.#input.value = word;
      this.#input.focus();
      this.#recent.keep(word);
      void this.#search();
      return;
    }
    const link = target.closest('a');
    if (!link) return;
    if (link.closest('[data-result]')) this.#recent.keep(parseQuery(this.#input.value).text);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    this.closest('dialog')?.close();
    if (link.pathname !== location.pathname || !link.search) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    void import('./search-marks.ts').then(({ showMarks }) => showMarks());
  }
}
