import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SUMMARY, type IndexSummary } from '../../../src/search/index-summary.ts';
import type { Hit } from '../../../src/search/rank.ts';
import type { Results, SearchEngine } from '../../../src/search/search-engine.ts';
import { SuffixEngine } from '../../../src/search/suffix/suffix-engine.ts';
import { SuffixIndex } from '../../../src/search/suffix/suffix-index.ts';

export interface OpenIndex {
  engine: SearchEngine;
  /** Bytes and requests that searching has cost so far. */
  cost: { bytes: number; requests: number };
  close(): void;
}

/** Opens the index below `dir` as a browser would, over HTTP. */
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
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const summary = JSON.parse(await readFile(join(dir, SUMMARY), 'utf8')) as IndexSummary;
  const path = `${base}search-index/${summary.folder}/`;
  const index = new SuffixIndex(summary, async (name) => {
    const answer = await fetch(path + name);
    if (!answer.ok) throw new Error(`${answer.status} ${name}`);
    return await answer.arrayBuffer();
  });
  const engine = new SuffixEngine(index);
  return { engine, cost, close: () => server.close() };
}

/** All hits of a search, not only the first; of very many, about the first `most`. */
export async function allHits(results: Results, most = Infinity): Promise<Hit[]> {
  const hits = [...results.hits];
  while (results.left() > 0 && hits.length < most) hits.push(...(await results.more()));
  return hits;
}
