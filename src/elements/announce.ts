let region: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout>;

/**
 * Says a sentence to who listens to a screen reader. The page's one live region: elements bring their words
 * here, so that nothing is said twice and nothing talks over anything else.
 */
export function announce(text: string): void {
  const live = region ?? document.createElement('div');
  if (!region) {
    region = live;
    live.role = 'status';
    live.className = 'visually-hidden';
    document.body.append(live);
  }
  // A live region speaks of changes: emptied first, the same sentence can be said again.
  live.textContent = '';
  clearTimeout(timer);
  timer = setTimeout(() => live.append(text), 50);
}
