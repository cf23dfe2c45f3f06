import { searches, withSearch } from '../stores/searches.ts';
import { create } from './create.ts';
import type { SearchResultList } from './search-result-list.ts';

/** What was searched for lately on this device: offered where nothing has been typed yet. */
export class SearchRecent {
  readonly #stored = searches();
  readonly #clear: HTMLButtonElement;

  /** @param cleared is called when the reader has cleared them */
  constructor(list: HTMLElement, cleared: () => void) {
    this.#clear = create('button', { type: 'button', class: 'search-clear', hidden: '' }, '清除搜索记录');
    this.#clear.addEventListener('click', () => {
      this.#stored.remove();
      cleared();
    });
    list.after(this.#clear);
  }

  /** Offers them in the list. */
  show(list: SearchResultList): void {
    const queries = this.#stored.$value.get()?.queries ?? [];
    list.suggest('最近搜过', queries);
    this.#clear.hidden = queries.length === 0;
  }

  hide(): void {
    this.#clear.hidden = true;
  }

  /** Keeps what led to something. */
  keep(query: string): void {
    if (query) this.#stored.set({ queries: withSearch(this.#stored.$value.get()?.queries ?? [], query) });
  }

  /** When the element leaves the page. */
  remove(): void {
    this.#clear.remove();
  }
}
