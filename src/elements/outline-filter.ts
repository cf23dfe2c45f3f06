/** `<outline-filter>`: narrows a long table of contents to the chapters that hold what is typed. */
export class OutlineFilter extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    const field = this.querySelector('input');
    const said = this.querySelector('output');
    if (!field || !said) return;
    this.#connection = new AbortController();
    const parts = [...this.querySelectorAll('details')].map((part) => ({
      part,
      open: part.open,
      rows: [...part.querySelectorAll('li')].map((row) => ({ row, text: plain(row.textContent ?? '') })),
    }));

    field.addEventListener(
      'input',
      (event) => {
        if ((event as InputEvent).isComposing) return;
        const wanted = plain(field.value);
        let found = 0;
        for (const { part, open, rows } of parts) {
          let here = 0;
          for (const { row, text } of rows) {
            row.hidden = !text.includes(wanted);
            if (!row.hidden) here += 1;
          }
          part.hidden = here === 0;
          part.open = wanted ? here > 0 : open;
          found += here;
        }
        said.textContent = wanted ? (found ? `找到 ${found} 章` : '没有找到，换几个字试试') : '';
      },
      { signal: this.#connection.signal },
    );
    field.addEventListener('compositionend', () => field.dispatchEvent(new InputEvent('input')), {
      signal: this.#connection.signal,
    });
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }
}

/** Text as it is compared: without spaces, capitals or full-width forms. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
}
