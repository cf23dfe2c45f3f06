const MOST = 40;

/**
 * `<card-sets>`: as many sets of cards as the class has groups. The server wrote a few; more are copies of the first
 * with a number of their own, too many are taken out.
 */
export class CardSets extends HTMLElement {
  #abort: AbortController | undefined;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#field.addEventListener('input', () => this.#draw(), { signal });
    // What stood in the field when the page was left stands there again.
    this.#draw();
  }

  disconnectedCallback(): void {
    this.#abort?.abort();
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input')!;
  }

  #draw(): void {
    const wanted = this.#field.valueAsNumber;
    if (!Number.isInteger(wanted) || wanted < 1 || wanted > MOST) return;
    const sets = [...this.querySelectorAll<HTMLElement>('[data-set]')];
    for (const set of sets.slice(wanted)) set.remove();
    for (let number = sets.length + 1; number <= wanted; number += 1) {
      const set = sets[0]!.cloneNode(true) as HTMLElement;
      set.dataset['set'] = String(number);
      set.setAttribute('aria-label', `第 ${number} 组的角色卡`);
      for (const part of set.querySelectorAll('[data-part="set"]')) part.textContent = String(number);
      this.append(set);
    }
  }
}
