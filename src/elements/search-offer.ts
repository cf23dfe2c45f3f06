import { href } from '../links.ts';
import { create } from './create.ts';

let catalogue: Promise<Element | null> | undefined;

/** What there is in the book, as the search page lists it. Fetched once, when it is first needed. */
async function fetchCatalogue(): Promise<Element | null> {
  const answer = await fetch(href('/search/'));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.search-catalogue');
}

/** A button that does something about a search in vain. */
export interface Remedy {
  label: string;
  act(): void;
}

/** What is offered where there is no result: something to do, and what there is in the book. */
export class SearchOffer {
  readonly #place: HTMLElement;
  readonly #onPage: boolean;

  constructor(place: HTMLElement, onPage: boolean) {
    this.#place = place;
    this.#onPage = onPage;
  }

  hide(): void {
    this.#place.replaceChildren();
    // The search page has the catalogue itself, and hides it while there is a query (see early.js).
    if (this.#onPage) document.documentElement.dataset['query'] = '';
  }

  async show(remedies: readonly Remedy[]): Promise<void> {
    const buttons = remedies.map(({ label, act }) => {
      const button = create('button', { type: 'button' }, label);
      button.addEventListener('click', act);
      return button;
    });
    this.#place.replaceChildren(...buttons);
    if (this.#onPage) {
      delete document.documentElement.dataset['query'];
      return;
    }
    catalogue ??= fetchCatalogue();
    const found = await catalogue.catch(() => (catalogue = undefined));
    // Another search may have had an answer since.
    if (found && buttons.every((button) => button.isConnected))
      this.#place.append(document.importNode(found, true));
  }
}
