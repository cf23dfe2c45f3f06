import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** Paths of all built pages: what the sitemap lists (read from `dist`), and the page for what is not there. */
export function builtPages(): string[] {
  const maps = readdirSync(dist).filter((name) => /^sitemap-\d+\.xml$/.test(name));
  const urls = maps.flatMap((name) =>
    [...readFileSync(new URL(name, dist), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      (match) => new URL(match[1]!).pathname,
    ),
  );
  return [...urls.sort(), '/404.html'];
}

/** Slugs of the chapters that were built. */
export function builtChapters(): string[] {
  return builtPages().flatMap((path) => /^\/chapters\/([^/]+)\/$/.exec(path)?.[1] ?? []);
}

/** Paths of what is made for paper, which search engines are not told of. */
export function builtPapers(): string[] {
  const ofChapters = builtChapters().flatMap((slug) =>
    ['handout', 'guide', 'cards'].map((name) => `/chapters/${slug}/${name}/`),
  );
  return [...ofChapters, '/cards/'];
}
