import { fields, type Face, type Parts } from './quiz-face.ts';

/** Options to choose from: single choice, several choices, true or false. */
export class ChoiceFace implements Face {
  readonly #boxes: Map<string, HTMLInputElement>;

  constructor(parts: Parts) {
    this.#boxes = fields(parts);
  }

  read(): unknown {
    return [...this.#boxes].filter(([, box]) => box.checked).map(([id]) => id);
  }

  write(response: string[] | undefined): void {
    for (const [id, box] of this.#boxes) box.checked = response?.includes(id) ?? false;
  }

  /** A right choice stays chosen, a wrong one is ruled out. */
  settle(id: string, right: boolean): void {
    const box = this.#boxes.get(id)!;
    box.checked = right;
    box.disabled = true;
  }
}
