import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { builtChapters } from '../e2e/pages.ts';
import { buildSite } from './scale.ts';
import { searchCosts } from './search-cost.ts';
import { substringQuality, wordQuality } from './search-quality.ts';
import { SearchTruth } from './search-truth.ts';

type Figures = Record<string, unknown>;

/** What is searched for first and then. Of the generated text, phrases that stand in nearly every section. */
const WORDS: [string, string][] = [
  ['责任心', '回访'],
  ['的', '客户'],
  ['换位思考', '真诚'],
];
const GENERATED_WORDS: [string, string][] = [
  ['便签上', '柜台后的老何'],
  ['的', '备用方案'],
  ['号工单', '第一次'],
  ['第三次来电时，电话那头的', '先听完'],
];

/** Builds the index of a built course once more, by itself, to see what it takes. */
async function indexCost(root: string, dist: string): Promise<Figures> {
  const dir = mkdtempSync(join(tmpdir(), 'search-index-'));
  const script = join(root, 'tests/bench/search-build.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [script, dist, dir]);
  rmSync(dir, { recursive: true });
  return JSON.parse(stdout) as Figures;
}

/** Figures of the search: of the built course, and of 1,000 generated chapters. */
export async function* benchSearch(root: string): AsyncGenerator<Figures> {
  const dist = join(root, 'dist');
  const slugs = builtChapters();
  const course = { chapters: slugs.length };
  yield { ...course, ...(await indexCost(root, dist)) };
  // In the order of the book; the sitemap's is another.
  for (const line of await substringQuality(dist, new SearchTruth(dist, slugs), 100))
    yield { ...course, ...line };
  yield { ...course, ...(await wordQuality(dist)) };
  for (const cost of await searchCosts(dist, `/chapters/${slugs[0]}/`, WORDS)) yield { ...course, ...cost };

  const site = await buildSite(root, 1000);
  const large = join(site.dir, 'dist');
  const generated = { chapters: 1000 };
  const names = Array.from({ length: 1000 }, (_, i) => `generated-${i + 1}`);
  yield { ...generated, ...(await indexCost(root, large)) };
  for (const line of await substringQuality(large, new SearchTruth(large, names), 10))
    yield { ...generated, ...line };
  for (const cost of await searchCosts(large, '/chapters/generated-1/', GENERATED_WORDS))
    yield { ...generated, ...cost };
  rmSync(site.dir, { recursive: true });
}
