import { create } from './create.ts';

const GROWS_BY_ITSELF = CSS.supports('field-sizing', 'content');
const isOnScreen = (element: Element) => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
};

/**
 * Lets a field be as high as its text, and a copy of the text be printed: a field is never broken over two
 * pages. Call the result whenever the text has changed.
 */
export function makeRoom(field: HTMLTextAreaElement, signal: AbortSignal): () => void {
  const printed = create('div', { class: 'writing-printed', 'aria-hidden': 'true' });
  field.after(printed);
  signal.addEventListener('abort', () => printed.remove());
  const fit = () => {
    printed.textContent = field.value;
    if (GROWS_BY_ITSELF) return;
    field.style.blockSize = '';
    if (field.dataset['held'] === undefined) field.style.blockSize = `${field.scrollHeight + 2}px`;
  };

  // What was kept of an earlier visit must not push away what is being read: it gets its room as soon as it is
  // touched, or out of sight.
  if (field.value && isOnScreen(field)) {
    const release = new AbortController();
    field.dataset['held'] = '';
    const letGo = () => {
      release.abort();
      delete field.dataset['held'];
      fit();
    };
    for (const type of ['focus', 'pointerdown'])
      field.addEventListener(type, letGo, { signal: release.signal });
    const away = new IntersectionObserver(([entry]) => entry?.isIntersecting || letGo());
    away.observe(field);
    release.signal.addEventListener('abort', () => away.disconnect());
    signal.addEventListener('abort', () => release.abort());
  }
  fit();
  return fit;
}
