import { SUMMARY, type IndexSummary } from './index-summary.ts';
import type { SearchEngine } from './search-engine.ts';
import { SuffixEngine } from './suffix/suffix-engine.ts';
import { SuffixIndex } from './suffix/suffix-index.ts';

async function fetchThere(url: string): Promise<Response> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${answer.status} ${url}`);
  return answer;
}

/** @throws if the index below `base` (with a slash at its end) is not there, or is none */
async function loadEngine(base: string): Promise<SearchEngine> {
  const summary = (await (await fetchThere(base + SUMMARY)).json()) as IndexSummary;
  const path = `${base}search-index/${summary.folder}/`;
  return new SuffixEngine(
    new SuffixIndex(summary, async (name) => (await fetchThere(path + name)).arrayBuffer()),
  );
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
