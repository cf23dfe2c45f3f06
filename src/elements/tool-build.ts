import { CHOICES } from '../course/tools/writing-items.ts';

/** A new element with its content. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Partial<HTMLElementTagNameMap[K]> = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...content);
  return element;
}

/** A button that only acts. */
export function button(text: string, act: () => void, signal: AbortSignal): HTMLButtonElement {
  const made = make('button', { type: 'button' }, text);
  made.addEventListener('click', act, { signal });
  return made;
}

/** Options to tick, in the room of a field. */
function choice(room: HTMLElement, name: string, options: Record<string, string>): HTMLElement {
  const boxes = Object.entries(options).map(([value, label]) =>
    make('label', {}, make('input', { type: 'radio', name, value }), label),
  );
  return make('fieldset', {}, make('legend', {}, ...room.childNodes), ...boxes);
}

/** A box to write in, in the room of a field; what stood there is its label. */
function box(room: HTMLElement, name: string): HTMLElement {
  return make('label', {}, ...room.childNodes, make('textarea', { name, autocomplete: 'off' }));
}

/** Makes fields of the room to write, and beside every reference a place for the learner's own words. */
export function buildFields(form: HTMLFormElement): void {
  const names = form.dataset['fields']!.split(' ');
  for (const step of form.querySelectorAll<HTMLElement>('.tool-steps > li')) {
    const references = step.querySelectorAll('dd');
    [...step.querySelector('ul')!.children].forEach((room, index) => {
      const name = `${step.dataset['item']}.${names[index]}`;
      const options = CHOICES[names[index]!];
      const field = options ? choice(room as HTMLElement, name, options) : box(room as HTMLElement, name);
      room.replaceChildren(field);
      const mine = make('dd', { className: 'tool-mine' });
      mine.dataset['of'] = name;
      references[index]!.before(mine);
    });
    step.querySelector('h4')!.tabIndex = -1;
  }
}
