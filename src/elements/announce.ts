let region: HTMLElement | undefined;

/**
 * Says a sentence to who listens to a screen reader. The page's one live region: elements bring their words
 * here, so that nothing is said twice and nothing talks over anything else.
 */
export function announce(text: string): void {
  if (!region) {
    region = document.createElement('div');
    region.role = 'status';
    region.className = 'visually-hidden';
    document.body.append(region);
  }
  // A live region speaks of changes: emptied first, the same sentence can be said again.
  region.textContent = '';
  setTimeout(() => region!.append(text), 50);
}
