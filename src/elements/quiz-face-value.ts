import { controls, type Face } from './quiz-face.ts';

/** One value a part: the select of a pair, the input of a blank. */
export class ValueFace implements Face {
  readonly #fields: Map<string, HTMLInputElement | HTMLSelectElement>;

  constructor(form: HTMLFormElement) {
    this.#fields = new Map(
      controls<HTMLInputElement>(form).map((field) => [
        field.closest<HTMLElement>('[data-part]')!.dataset['part']!,
        field,
      ]),
    );
  }

  read(): unknown {
    return Object.fromEntries(
      [...this.#fields].flatMap(([part, { value }]) => (value ? [[part, value]] : [])),
    );
  }

  write(response: Record<string, string> | undefined): void {
    for (const [part, field] of this.#fields) field.value = response?.[part] ?? '';
  }

  /** A wrong choice is taken back; a wrong word stays, to be mended. */
  settle(part: HTMLElement, right: boolean): void {
    const field = this.#fields.get(part.dataset['part']!)!;
    if (right) field.disabled = true;
    else if (field.localName === 'select') field.value = '';
  }
}
