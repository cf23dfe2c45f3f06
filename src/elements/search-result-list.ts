import type { Piece } from '../search/excerpt.ts';
import { href } from '../links.ts';
import type { Hit } from '../search/rank.ts';
import { resultAddress } from '../search/result-address.ts';
import { create } from './create.ts';

function pieceNode({ text, marked }: Piece): Node | string {
  return marked ? create('mark', {}, text) : text;
}

/**
 * The results as a listbox: sections grouped by chapter, above them words to search for; at most one active.
 * A word's option has it in `data-word`.
 */
export class SearchResultList {
  readonly #list: HTMLElement;
  /** By slug. */
  readonly #groups = new Map<string, HTMLElement>();
  #active: HTMLElement | undefined;

  constructor(list: HTMLElement) {
    this.#list = list;
    list.setAttribute('role', 'listbox');
    list.setAttribute('aria-label', '搜索结果');
    this.clear();
  }

  get id(): string {
    return this.#list.id;
  }

  get active(): HTMLElement | undefined {
    return this.#active;
  }

  /** The results in the order in which they are seen. */
  get options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  clear(): void {
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#groups.clear();
    this.#active = undefined;
  }

  /** Adds results below those that are there, each to its chapter. @param text what was searched for */
  append(hits: readonly Hit[], text: string): void {
    for (const hit of hits) this.#group(hit).append(this.#item(hit, text));
    this.#list.hidden = this.options.length === 0;
  }

  /** Puts words to search for at the top. */
  suggest(title: string, words: readonly string[]): void {
    if (words.length === 0) return;
    const id = `${this.id}-words`;
    const heading = create('div', { id, class: 'search-chapter', role: 'presentation' }, title);
    const options = words.map((word, i) =>
      create('div', { role: 'option', id: `${id}-${i}`, 'aria-selected': 'false', 'data-word': word }, word),
    );
    this.#list.prepend(
      create('div', { role: 'group', 'aria-labelledby': id, class: 'search-words' }, heading, ...options),
    );
    this.#list.hidden = false;
  }

  /** Makes another option the active one; none of them if it is undefined. */
  activate(option: HTMLElement | undefined): void {
    this.#active?.setAttribute('aria-selected', 'false');
    this.#active = option;
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
  }

  #group({ section: { chapter } }: Hit): HTMLElement {
    const known = this.#groups.get(chapter.slug);
    if (known) return known;
    const id = `${this.id}-${chapter.slug}`;
    const title = create('div', { id, class: 'search-chapter', role: 'presentation' });
    title.append(`第 ${chapter.number} 章　${chapter.title}`);
    const group = create('div', { role: 'group', 'aria-labelledby': id }, title);
    this.#groups.set(chapter.slug, group);
    this.#list.append(group);
    return group;
  }

  #item({ section: { url, chapter, kind }, count, excerpt }: Hit, text: string): HTMLElement {
    const link = create(
      'a',
      // Reached by the arrow keys: Tab passes on to what comes after the list.
      {
        role: 'option',
        id: `${this.id}-${chapter.slug}-${kind.key}`,
        'aria-selected': 'false',
        tabindex: '-1',
        href: href(resultAddress(url, text) as `/${string}`),
      },
      create('b', { 'data-seal': kind.seal }, kind.title),
      create('small', {}, `${count} 处`),
      create('span', { class: 'search-excerpt' }, ...excerpt.map(pieceNode)),
    );
    return create('div', { 'data-result': '', role: 'presentation' }, link);
  }
}
