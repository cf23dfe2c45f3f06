import { href } from '../links.ts';
import { resultAddress } from '../search/result-address.ts';
import { create } from './create.ts';

let catalogue: Promise<Element | null> | undefined;

/** What there is in the book, as the search page lists it. Fetched once, when it is first needed. */
async function fetchCatalogue(): Promise<Element | null> {
  const answer = await fetch(href('/search/'));
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return page.querySelector('.search-catalogue');
}

/** Sections that are about some words, though none has them as they were asked for. */
async function relatedList(words: readonly string[]): Promise<HTMLElement | undefined> {
  const { relatedSections } = await import('../search/related.ts');
  const sections = await relatedSections(href('/'), words);
  if (sections.length === 0) return undefined;
  const items = sections.map(({ url, title, seal, chapter }) =>
    create(
      'li',
      {},
      create(
        'a',
        { href: href(resultAddress(url, words.join(' ')) as `/${string}`), 'data-seal': seal },
        title,
      ),
      `　${chapter}`,
    ),
  );
  return create(
    'section',
    { class: 'search-related', 'aria-label': '相近的栏目' },
    create('h2', {}, `这些栏目讲到${words.map((word) => `“${word}”`).join('、')}`),
    create('ul', {}, ...items),
  );
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
  /** Number of the latest offer or withdrawal. */
  #latest = 0;

  constructor(box: HTMLElement) {
    this.#box = box;
    this.#place = box.querySelector('.search-offer')!;
  }

  hide(): void {
    this.#latest += 1;
    this.#place.replaceChildren();
    // On the search page the catalogue stands below the box, and gives way to results.
    this.#box.dataset['asked'] = '';
  }

  /** @param about words that related sections are offered for */
  async show(remedies: readonly Remedy[], about: readonly string[] = []): Promise<void> {
    const run = ++this.#latest;
    const buttons = remedies.map(({ label, act }) => {
      const button = create('button', { type: 'button' }, label);
      button.addEventListener('click', act);
      return button;
    });
    this.#place.replaceChildren(...buttons);
    delete this.#box.dataset['asked'];
    // What comes later comes below what is there, and only if nothing else has been asked since.
    const add = (part: Node | null | undefined) => {
      if (part && run === this.#latest) this.#place.append(part);
    };
    if (about.length > 0) add(await relatedList(about).catch(() => undefined));
    if (this.#box.nextElementSibling?.matches('.search-catalogue')) return;
    catalogue ??= fetchCatalogue();
    const found = await catalogue.catch(() => (catalogue = undefined));
    add(found && document.importNode(found, true));
  }
}
