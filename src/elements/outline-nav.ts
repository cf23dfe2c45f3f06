/** `<outline-nav>`: marks the section being read in the outline, and closes the sheet once a place is chosen. */
export class OutlineNav extends HTMLElement {
  #connection: AbortController | undefined;

  connectedCallback(): void {
    this.#connection = new AbortController();
    const { signal } = this.#connection;
    const sheet = this.querySelector('nav')!;
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('li > a')].map((link) => [link.hash.slice(1), link]),
    );

    sheet.addEventListener(
      'click',
      ({ target }) => {
        // Browsers without popovers show the list in its place: nothing to close.
        if ((target as Element).closest('a') && sheet.matches('[popover]:popover-open')) sheet.hidePopover();
      },
      { signal },
    );

    // A line across the upper third of the window: the section that lies on it is being read.
    const line = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, target } of entries) if (isIntersecting) this.#mark(links, target.id);
      },
      { rootMargin: '-30% 0px -70%' },
    );
    for (const id of links.keys()) {
      const section = document.getElementById(id);
      if (section) line.observe(section);
    }
    signal.addEventListener('abort', () => line.disconnect());
  }

  disconnectedCallback(): void {
    this.#connection?.abort();
  }

  #mark(links: ReadonlyMap<string, HTMLAnchorElement>, current: string): void {
    for (const [id, link] of links)
      if (id === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    this.querySelector('[data-current]')!.textContent = links.get(current)?.textContent?.trim() ?? '';
  }
}
