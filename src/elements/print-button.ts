/** `<print-button>`: its button prints the page. */
export class PrintButton extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.querySelector('button')?.addEventListener('click', () => print(), { signal: this.#abort.signal });
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }
}
