import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IndexSummary } from '../../../src/search/build-index.ts';
import type { Hit } from '../../../src/search/rank.ts';
import { SearchEngine, type Results } from '../../../src/search/search-engine.ts';

export interface OpenIndex {
  engine: SearchEngine;
  /** Bytes and requests that searching has cost so far. */
  cost: { bytes: number; requests: number };
  close(): void;
}

/** Opens the index below `dir` as a browser would, with Pagefind's own code, over HTTP. */
export async function openIndex(dir: string): Promise<OpenIndex> {
  const cost = { bytes: 0, requests: 0 };
  const server = createServer(async (request, response) => {
    const path = new URL(request.url!, 'http://localhost').pathname;
    const body = await readFile(join(dir, path)).catch(() => undefined);
    cost.requests += 1;
    cost.bytes += body?.length ?? 0;
    response.writeHead(body ? 200 : 404).end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/`;
  const summary = JSON.parse(await readFile(join(dir, 'pagefind/search.json'), 'utf8')) as IndexSummary;
  const module = await import(pathToFileURL(join(dir, 'pagefind/pagefind.js')).href);
  const options = { exactDiacritics: true, baseUrl: '/' };
  const pagefind = module.createInstance({ ...options, basePath: base, noWorker: true });
  for (let i = 2; i <= summary.indexes; i += 1) await pagefind.mergeIndex(`${base}${i}/`, options);
  const engine = new SearchEngine(pagefind, summary.signs);
  return { engine, cost, close: () => server.close() };
}

/** All hits of a search, not only the first. */
export async function allHits(results: Results): Promise<Hit[]> {
  const hits = [...results.hits];
  while (results.left() > 0) hits.push(...(await results.more()));
  return hits;
}
