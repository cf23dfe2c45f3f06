import type { Practice } from '../course/practice.ts';

const loading = new Map<string, Promise<Practice | undefined>>();

/**
 * What a chapter trains, by its slug; `undefined` where it is no longer in the course or cannot be had now.
 * @param chapters address of the chapters' folder
 */
export function loadPractice(chapters: string, slug: string): Promise<Practice | undefined> {
  let found = loading.get(slug);
  if (!found) {
    found = fetch(`${chapters}${encodeURIComponent(slug)}/practice.json`)
      .then((response) => (response.ok ? (response.json() as Promise<Practice>) : undefined))
      .catch(() => undefined);
    loading.set(slug, found);
  }
  return found;
}
