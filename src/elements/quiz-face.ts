/** How the form of a kind is read and written: the only thing that knows its controls. */
export interface Face {
  /** What the form holds, for the kind to parse. */
  read(): unknown;
  /** Shows a parsed response; `undefined` empties the form. */
  write(response: unknown): void;
  /** Holds a right part as it is, or empties a wrong one for another try. */
  settle(part: HTMLElement, right: boolean): void;
}

export type Control = HTMLInputElement | HTMLSelectElement | HTMLButtonElement;

/** The controls of a form's parts, or of one part. */
export function controls<T extends Control = Control>(within: ParentNode): T[] {
  return [...within.querySelectorAll<T>('[data-part] :is(input,select,button)')];
}
