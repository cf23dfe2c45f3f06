import { parseQuery } from '../../src/search/parse-query.ts';
import { BEST_SECTIONS } from '../fixtures/best-sections.ts';
import { allHits, openIndex } from '../unit/search/index-in-node.ts';
import type { SearchTruth } from './search-truth.ts';

const LENGTHS = [1, 2, 3, 4, 6, 12];
const ABSENT = 40;

const percent = (part: number, whole: number) => Number(((100 * part) / whole).toFixed(2));

/** Recall, precision and first hit of random substrings, by length; hits of strings that stand nowhere. */
export async function substringQuality(
  dist: string,
  truth: SearchTruth,
  each: number,
): Promise<Record<string, unknown>[]> {
  const index = await openIndex(dist);
  const lines: Record<string, unknown>[] = [];
  for (const length of LENGTHS) {
    let found = 0;
    let right = 0;
    let wanted = 0;
    let first = 0;
    for (let i = 0; i < each; i += 1) {
      const run = truth.substring(length);
      const results = await index.engine.search(parseQuery(run));
      const where = new Set(truth.where(run));
      // The number that is told counts all; of thousands the first hundred are read.
      const hits = await allHits(results, 100);
      found += results.total;
      wanted += where.size;
      right += results.total - hits.filter((hit) => !where.has(hit.section.url)).length;
      if (results.total > where.size) right -= results.total - where.size;
      if (truth.best(run).includes(hits[0]?.section.url ?? '')) first += 1;
    }
    lines.push({
      length,
      substrings: each,
      recall: percent(Math.min(right, wanted), wanted),
      precision: percent(right, found),
      firstHit: percent(first, each),
    });
  }
  let hits = 0;
  for (let i = 0; i < ABSENT; i += 1) hits += (await index.engine.search(parseQuery(truth.absent()))).total;
  lines.push({ absent: ABSENT, hits });
  index.close();
  return lines;
}

/** How often the section that a reader of the book would name comes first, of the natural words in the fixture. */
export async function wordQuality(dist: string): Promise<Record<string, unknown>> {
  const index = await openIndex(dist);
  const missed: string[] = [];
  for (const [word, best] of Object.entries(BEST_SECTIONS)) {
    const [hit] = (await index.engine.search(parseQuery(word))).hits;
    const section = hit && `${hit.section.chapter.slug}#${hit.section.kind.key}`;
    if (!best.includes(section ?? '')) missed.push(`${word} → ${section}`);
  }
  index.close();
  const words = Object.keys(BEST_SECTIONS).length;
  return { words, bestFirst: percent(words - missed.length, words), missed };
}
