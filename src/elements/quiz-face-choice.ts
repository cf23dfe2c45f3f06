import { controls, type Face } from './quiz-face.ts';

/** Options to choose from: single choice, several choices, true or false. */
export class ChoiceFace implements Face {
  readonly #boxes: HTMLInputElement[];

  constructor(form: HTMLFormElement) {
    this.#boxes = controls(form);
  }

  read(): unknown {
    return this.#boxes.filter((box) => box.checked).map((box) => box.value);
  }

  write(response: string[] | undefined): void {
    for (const box of this.#boxes) box.checked = response?.includes(box.value) ?? false;
  }

  /** A right choice stays chosen, a wrong one is ruled out. */
  settle(part: HTMLElement, right: boolean): void {
    for (const box of this.#boxes)
      if (part.contains(box)) {
        box.checked = right;
        box.disabled = true;
      }
  }
}
