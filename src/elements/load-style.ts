const loading = new Map<string, Promise<void>>();

/** Loads a style sheet that only elements brought to life need; once a page. */
export function loadStyle(href: string): Promise<void> {
  let loaded = loading.get(href);
  if (!loaded) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    loaded = new Promise((done) => {
      link.addEventListener('load', () => done());
      // Without its looks the element still works.
      link.addEventListener('error', () => done());
    });
    document.head.append(link);
    loading.set(href, loaded);
  }
  return loaded;
}
