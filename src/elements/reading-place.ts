import { readingEntry, type Reading } from '../stores/reading.ts';

/** The reader's eye rests about here, as a share of the window's height. */
const EYE = 0.3;
/** Milliseconds of rest after which a scroll counts as having come somewhere. */
const REST = 200;

/** `<reading-place>`: keeps where the reader of a chapter stopped, and leads back there (`#continue`). */
export class ReadingPlace extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const stored = readingEntry(this.dataset['chapter']!);
    const before = stored.$value.get();
    let resting: ReturnType<typeof setTimeout> | undefined;

    if (before) this.#offer(before);
    const follow = () => {
      if (location.hash === '#continue' && before) this.#go(before);
    };
    // Until a page has loaded, the browser itself goes to what the address names, and would undo this.
    if (document.readyState === 'complete') follow();
    else addEventListener('load', follow, { signal, once: true });
    addEventListener('hashchange', follow, { signal });
    const scrolled = () => {
      clearTimeout(resting);
      resting = setTimeout(() => {
        const reading = this.#look(stored.$value.get()?.read ?? []);
        if (reading) stored.set(reading);
      }, REST);
    };
    addEventListener('scroll', scrolled, { signal, passive: true });
    // The reader may have been quicker than this script.
    if (scrollY > 0) scrolled();
    signal.addEventListener('abort', () => clearTimeout(resting));
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  /** What the reader sees now; nothing above the first section. */
  #look(read: string[]): Reading | undefined {
    const line = innerHeight * EYE;
    const sections = [...this.querySelectorAll<HTMLElement>('[data-section]')];
    const section = sections.findLast((candidate) => candidate.getBoundingClientRect().top <= line);
    if (!section) return undefined;
    const { top, bottom, height } = section.getBoundingClientRect();
    return {
      title: this.dataset['title']!,
      section: section.id,
      fraction: Math.min(1, (line - top) / height),
      read: bottom <= innerHeight ? [...new Set([...read, section.id])] : read,
    };
  }

  #offer({ section }: Reading): void {
    const link = this.querySelector<HTMLAnchorElement>('.resume > a');
    const name = document.querySelector(`#${CSS.escape(section)} h2`)?.textContent?.trim();
    if (!link || !name) return;
    link.textContent = `上次读到“${name}”，接着读`;
    link.hidden = false;
  }

  #go({ section, fraction }: Reading): void {
    const target = document.getElementById(section);
    if (!target) return;
    history.replaceState(history.state, '', `#${section}`);
    const { top, height } = target.getBoundingClientRect();
    scrollTo(0, scrollY + top + fraction * height - innerHeight * EYE);
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
}
