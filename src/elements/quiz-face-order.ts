import { announce } from './announce.ts';
import { controls, type Face, type Parts } from './quiz-face.ts';
import { glide } from './quiz-glide.ts';

/** Right items of an earlier try are locked in their place. */
const isFree = (item: HTMLElement) => item.dataset['locked'] === undefined;

/** Items to put in order: by buttons, by arrow keys, by dragging with mouse or finger. */
export class OrderFace implements Face {
  readonly #parts: Parts;
  readonly #start: HTMLElement[];
  readonly #list: HTMLElement;
  /** An order nobody has made is no answer. */
  #touched = false;

  constructor(parts: Parts, signal: AbortSignal) {
    this.#parts = parts;
    this.#start = [...parts.values()];
    this.#list = this.#start[0]!.parentElement!;
    for (const item of this.#start)
      for (const button of item.querySelectorAll('button'))
        button.ariaLabel += `：${item.querySelector('span + span')?.textContent}`;

    const on = <T extends Event>(type: string, listener: (event: T, item: HTMLElement) => void) =>
      this.#list.addEventListener(
        type,
        (event) => {
          const item = (event.target as Element).closest<HTMLElement>('[data-part]');
          if (item && isFree(item) && !item.closest('fieldset:disabled')) listener(event as T, item);
        },
        { signal },
      );
    on('click', (event, item) => {
      const button = (event.target as Element).closest('button');
      if (button) this.#step(item, Number(button.value));
    });
    on<KeyboardEvent>('keydown', (event, item) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step || !(event.target as Element).matches('button')) return;
      event.preventDefault();
      this.#step(item, step);
    });
    on<PointerEvent>('pointerdown', (event, item) => this.#drag(event, item));
  }

  get #items(): HTMLElement[] {
    return [...this.#list.children] as HTMLElement[];
  }

  read(): unknown {
    return this.#touched ? this.#items.map((item) => item.dataset['part']) : undefined;
  }

  write(response: string[] | undefined): void {
    this.#touched = response !== undefined;
    const place = (item: HTMLElement) =>
      response ? response.indexOf(item.dataset['part']!) : this.#start.indexOf(item);
    const order = this.#items.sort((a, b) => place(a) - place(b));
    for (const item of order) delete item.dataset['locked'];
    this.#list.append(...order);
  }

  settle(id: string, right: boolean): void {
    if (!right) return;
    const item = this.#parts.get(id)!;
    item.dataset['locked'] = '';
    for (const control of controls(item)) control.disabled = true;
  }

  #free(held: HTMLElement): HTMLElement[] {
    return this.#items.filter((item) => item !== held && isFree(item));
  }

  #step(item: HTMLElement, step: number): void {
    const before = this.#free(item).filter((other) => other.compareDocumentPosition(item) & 4).length;
    this.#place(item, before + step);
    this.#say(item);
  }

  /** Puts an item among those that are free to move; locked ones keep their place. */
  #place(held: HTMLElement, index: number): void {
    const free = this.#free(held);
    const at = Math.max(0, Math.min(index, free.length));
    free.splice(at, 0, held);
    const order = this.#items.map((item) => (isFree(item) ? free.shift()! : item));
    const middle = order.indexOf(held);
    this.#touched = true;
    // The held item itself never leaves the document: it keeps focus and pointer.
    glide(order, () => {
      held.before(...order.slice(0, middle));
      held.after(...order.slice(middle + 1));
    });
    this.#list.dispatchEvent(new Event('input', { bubbles: true }));
  }

  #say(item: HTMLElement): void {
    const items = this.#items;
    announce(`第 ${items.indexOf(item) + 1} 位，共 ${items.length} 位`);
  }

  /** By mouse anywhere on the item, by finger on its grip: elsewhere a finger scrolls. */
  #drag(down: PointerEvent, item: HTMLElement): void {
    const target = down.target as Element;
    if (down.button !== 0 || target.closest('button,details')) return;
    if (down.pointerType !== 'mouse' && !target.closest('.quiz-grip')) return;
    down.preventDefault();
    item.setPointerCapture(down.pointerId);
    item.dataset['held'] = '';
    const over = new AbortController();
    item.addEventListener(
      'pointermove',
      ({ clientY }) => {
        const y = clientY - this.#list.getBoundingClientRect().top;
        const above = this.#free(item).filter((other) => other.offsetTop + other.offsetHeight / 2 < y);
        const now = this.#free(item).filter((other) => other.compareDocumentPosition(item) & 4);
        if (above.length !== now.length) this.#place(item, above.length);
      },
      { signal: over.signal },
    );
    item.addEventListener(
      'lostpointercapture',
      () => {
        over.abort();
        delete item.dataset['held'];
        this.#say(item);
      },
      { signal: over.signal },
    );
  }
}
