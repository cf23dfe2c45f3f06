/** The parts of a question's form, by id, in the page's order. */
export type Parts = ReadonlyMap<string, HTMLElement>;

/** How the form of a kind is read and written: the only thing that knows its controls. */
export interface Face {
  /** What the form holds, for the kind to parse. */
  read(): unknown;
  /** Shows a parsed response; `undefined` empties the form. */
  write(response: unknown): void;
  /** Holds a right part as it is, or empties a wrong one for another try. */
  settle(id: string, right: boolean): void;
  /** It sets the answer beside the response itself: no explanation comes on top of that. */
  readonly compares?: boolean;
}

export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement | HTMLButtonElement;

/** The controls of a part. */
export function controls(part: HTMLElement): Control[] {
  return [...part.querySelectorAll<Control>('input,select,textarea,button')];
}

/** The one field of each part. */
export function fields<T extends Control>(parts: Parts): Map<string, T> {
  return new Map([...parts].map(([id, part]) => [id, controls(part)[0] as T]));
}
