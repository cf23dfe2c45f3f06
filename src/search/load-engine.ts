import type { IndexSummary } from './build-index.ts';
import type { Pagefind } from './pagefind.ts';
import { SearchEngine } from './search-engine.ts';

interface Instance extends Pagefind {
  mergeIndex(path: string, options: object): Promise<void>;
}

interface PagefindModule {
  createInstance(options: object): Instance;
}

/** With more sections than this a query takes long enough to be felt, and is worth a worker (12 KB more). */
const WORKER_FROM = 2000;

/**
 * Loads Pagefind and the index below `base` (with a slash at its end).
 * @throws if the index is not there: Pagefind itself would only complain in the console.
 */
async function loadEngine(base: string): Promise<SearchEngine> {
  const path = `${base}pagefind/`;
  const answer = await fetch(`${path}search.json`);
  if (!answer.ok) throw new Error(`${answer.status} ${path}search.json`);
  const { sections, indexes, signs } = (await answer.json()) as IndexSummary;
  const module = (await import(/* @vite-ignore */ `${path}pagefind.js`)) as PagefindModule;
  // Else a section with both e and é in it is lost to exact phrases.
  const options = { exactDiacritics: true };
  const pagefind = module.createInstance({ ...options, basePath: path, noWorker: sections < WORKER_FROM });
  for (let i = 2; i <= indexes; i += 1) await pagefind.mergeIndex(`${path}${i}/`, options);
  return new SearchEngine(pagefind, signs);
}

let engine: Promise<SearchEngine> | undefined;

/** The engine of the site at `base`, loaded once a page. */
export function getEngine(base: string): Promise<SearchEngine> {
  engine ??= loadEngine(base);
  return engine;
}

/** Lets the next call load it again: one that has failed once does not recover. */
export function dropEngine(): void {
  engine = undefined;
}
