/** What is used of Pagefind's JS API (`dist/pagefind/pagefind.js`). */
interface Pagefind {
  search(query: string): Promise<{ results: { id: string; score: number; data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  meta: Record<string, string>;
}

interface PagefindModule {
  createInstance(options: object): Pagefind;
}

/** A section that is about what was asked. */
export interface RelatedSection {
  url: string;
  /** Kind of section, its seal, number and title of its chapter: as they are shown. */
  title: string;
  seal: string;
  chapter: string;
}

/** So many are offered. */
const MOST = 4;

let loading: Promise<Pagefind> | undefined;

async function load(base: string): Promise<Pagefind> {
  const path = `${base}pagefind/`;
  const module = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as PagefindModule;
  return module.createInstance({ basePath: path, baseUrl: '/', noWorker: true });
}

/**
 * The sections that are most about some words, whether or not they have all of them, by Pagefind's score: rare
 * words weigh more, and words weigh more in short sections.
 * @param base the site's, with a slash at its end
 */
export async function relatedSections(base: string, words: readonly string[]): Promise<RelatedSection[]> {
  loading ??= load(base);
  loading.catch(() => (loading = undefined));
  const pagefind = await loading;
  const scores = new Map<string, { score: number; data(): Promise<Fragment> }>();
  for (const { results } of await Promise.all(words.map((word) => pagefind.search(word))))
    for (const { id, score, data } of results)
      scores.set(id, { score: score + (scores.get(id)?.score ?? 0), data });
  const best = [...scores.values()].sort((a, b) => b.score - a.score).slice(0, MOST);
  const fragments = await Promise.all(best.map(({ data }) => data()));
  return fragments.map(({ url, meta }) => ({
    url,
    title: meta['title'] ?? '',
    seal: meta['seal'] ?? '',
    chapter: meta['chapter'] ?? '',
  }));
}
