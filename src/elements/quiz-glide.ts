/** Lets elements glide to where a change puts them: motion only to show where a thing went. */
export function glide(elements: readonly HTMLElement[], change: () => void): void {
  const before = elements.map((element) => element.offsetTop);
  change();
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  elements.forEach((element, i) => {
    const way = before[i]! - element.offsetTop;
    if (way)
      element.animate([{ translate: `0 ${way}px` }, { translate: '0' }], {
        duration: 160,
        easing: 'ease-out',
      });
  });
}
