import { fields, type Face, type Parts } from './quiz-face.ts';

/** One value a part: the select of a pair, the input of a blank. */
export class ValueFace implements Face {
  readonly #fields: Map<string, HTMLInputElement | HTMLSelectElement>;

  constructor(parts: Parts) {
    this.#fields = fields(parts);
  }

  read(): unknown {
    return Object.fromEntries([...this.#fields].map(([id, { value }]) => [id, value]));
  }

  write(response: Record<string, string> | undefined): void {
    for (const [id, field] of this.#fields) field.value = response?.[id] ?? '';
  }

  /** A wrong choice is taken back; a wrong word stays, to be mended. */
  settle(id: string, right: boolean): void {
    const field = this.#fields.get(id)!;
    if (right) field.disabled = true;
    else if (field.localName === 'select') field.value = '';
  }
}
