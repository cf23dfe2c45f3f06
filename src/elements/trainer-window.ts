/** Opens the trainer's window of a deck, or brings the one that is open to the front. */
export function press(deck: HTMLElement): void {
  const link = deck.querySelector<HTMLAnchorElement>('a[data-do="presenter"]');
  const name = `presenter-${deck.dataset['chapter']}`;
  if (link) window.open(link.href, name, 'popup,width=1280,height=760')?.focus();
}
