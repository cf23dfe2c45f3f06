import { create } from './create.ts';

/** Loads a style sheet that a page does without until something comes alive; settles even where it fails. */
export async function loadStyles(href: string): Promise<void> {
  const link = create('link', { rel: 'stylesheet', href });
  const loaded = new Promise((resolve) => {
    link.addEventListener('load', resolve);
    link.addEventListener('error', resolve);
  });
  document.head.append(link);
  await loaded;
}
