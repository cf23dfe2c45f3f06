import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildRelated } from './build-related.ts';
import type { FoundSection } from './found-section.ts';
import { SUMMARY, type IndexSummary } from './index-summary.ts';
import { buildSuffixIndex } from './suffix/build-suffix-index.ts';

/** Writes the search index of a course below `dir`; `sections` in the order of the book. */
export async function buildIndex(sections: readonly FoundSection[], dir: string): Promise<IndexSummary> {
  await rm(join(dir, 'search-index'), { recursive: true, force: true });
  await mkdir(join(dir, 'search-index'), { recursive: true });
  const related = await buildRelated(sections, dir);
  const summary = { ...(await buildSuffixIndex(sections, dir)), related };
  await writeFile(join(dir, SUMMARY), JSON.stringify(summary));
  return summary;
}
