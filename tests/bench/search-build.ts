/** usage: node tests/bench/search-build.ts DIST DIR : builds the search index of a built course into DIR, prints JSON. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIndex } from '../../src/search/build-index.ts';
import { chapterSections } from '../../src/search/chapter-sections.ts';

const [dist, dir] = process.argv.slice(2);
if (!dist || !dir) throw new Error('usage: search-build.ts DIST DIR');
const started = performance.now();
const sections = readdirSync(join(dist, 'chapters')).flatMap((slug, i) =>
  chapterSections(readFileSync(join(dist, 'chapters', slug, 'index.html'), 'utf8'), slug, i + 1),
);
await buildIndex(sections, dir);
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
console.log(
  JSON.stringify({
    sections: sections.length,
    characters: sections.reduce((sum, { blocks }) => sum + blocks.join('').length, 0),
    seconds: Number(((performance.now() - started) / 1000).toFixed(1)),
    cpuSeconds: Number(((userCPUTime + systemCPUTime) / 1e6).toFixed(1)),
    peakMB: Math.round(maxRSS / 1024),
  }),
);
