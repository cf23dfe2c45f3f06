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
  readonly #box: HTMLElement;
  readonly #place: HTMLElement;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#place = box.querySelector('.search-offer')!;
  }

  hide(): void {
    this.#place.replaceChildren();
    // On the search page the catalogue stands below the box, and gives way to results.
    this.#box.dataset['asked'] = '';
  }

  async show(remedies: readonly Remedy[]): Promise<void> {
    const buttons = remedies.map(({ label, act }) => {
      const button = create('button', { type: 'button' }, label);
      button.addEventListener('click', act);
      return button;
    });
    this.#place.replaceChildren(...buttons);
    delete this.#box.dataset['asked'];
    if (this.#box.nextElementSibling?.matches('.search-catalogue')) return;
    catalogue ??= fetchCatalogue();
    const found = await catalogue.catch(() => (catalogue = undefined));
    // Another search may have had its answer since.
    if (found && this.#box.dataset['asked'] === undefined)
      this.#place.replaceChildren(...buttons, document.importNode(found, true));
  }
}
