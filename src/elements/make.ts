type Child = Node | string | undefined | false;

/**
 * Makes an element: `make('a', { href, className: 'x' }, 'text')`. Properties are set as properties, those with
 * a hyphen as attributes; strings become text, never markup.
 */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, unknown> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties))
    if (name.includes('-')) element.setAttribute(name, String(value));
    else Object.assign(element, { [name]: value });
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}

/** A button that does something. */
export function button(text: string, press: () => void, className = 'quiet'): HTMLButtonElement {
  const made = make('button', { type: 'button', className }, text);
  made.addEventListener('click', press);
  return made;
}
