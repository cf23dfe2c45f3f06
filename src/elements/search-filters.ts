import type { Facets, Filter } from '../search/places.ts';
import { create } from './create.ts';

interface Choice {
  value: string;
  label: string;
}

/** The two lists by which a search is narrowed: chapter, and kind of section. */
export class SearchFilters {
  readonly #chapter: HTMLSelectElement;
  readonly #kind: HTMLSelectElement;
  /** What was chosen; a list has it as an option only once it is known what there is. */
  value: Filter;

  constructor(form: HTMLFormElement, address: URLSearchParams) {
    this.#chapter = form.elements.namedItem('chapter') as HTMLSelectElement;
    this.#kind = form.elements.namedItem('kind') as HTMLSelectElement;
    this.value = { chapter: address.get('chapter') ?? '', kind: address.get('kind') ?? '' };
  }

  get active(): boolean {
    return Boolean(this.value.chapter || this.value.kind);
  }

  /** Offers what was found, each with its count, and what is chosen. */
  offer({ chapters, kinds }: Facets): void {
    this.#fill(
      this.#chapter,
      chapters.map(({ chapter, count }) => ({
        value: chapter.slug,
        label: `${chapter.number}　${chapter.title}（${count}）`,
      })),
      this.value.chapter,
    );
    this.#fill(
      this.#kind,
      kinds.map(({ kind, count }) => ({ value: kind.key, label: `${kind.title}（${count}）` })),
      this.value.kind,
    );
  }

  /** Takes over what the reader chose in the lists. */
  take(): void {
    this.value = { chapter: this.#chapter.value, kind: this.#kind.value };
  }

  /** Chooses nothing. */
  reset(): void {
    this.value = {};
    this.#chapter.value = '';
    this.#kind.value = '';
  }

  #fill(select: HTMLSelectElement, choices: Choice[], chosen: string | undefined): void {
    const all = select.options[0]!;
    // An address may name what there is not.
    if (chosen && !choices.some(({ value }) => value === chosen))
      choices.push({ value: chosen, label: chosen });
    select.replaceChildren(all, ...choices.map(({ value, label }) => create('option', { value }, label)));
    select.value = chosen ?? '';
  }
}
