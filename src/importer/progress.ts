/** Where progress is told: standard error, as far as the work here needs it. */
export interface Screen {
  isTTY?: boolean;
  write(text: string): unknown;
}

/** Tells which of many files is being worked on: in one line where that can be rewritten, else a line each. */
export class Progress {
  readonly #screen: Screen;
  readonly #total: number;
  #done = 0;

  constructor(screen: Screen, total: number) {
    this.#screen = screen;
    this.#total = total;
  }

  next(name: string): void {
    this.#done++;
    if (this.#total < 2) return;
    const said = `[${this.#done}/${this.#total}] ${name}`;
    this.#screen.write(this.#screen.isTTY ? `\r\u001B[K${said}` : `${said}\n`);
  }

  /** Makes room for other output. */
  clear(): void {
    if (this.#total > 1 && this.#screen.isTTY) this.#screen.write('\r\u001B[K');
  }
}
