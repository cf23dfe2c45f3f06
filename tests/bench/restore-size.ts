/** Restores a text of a given size in a process of its own: `node restore-size.ts KILOBYTES [damaged|clean]`. */
import { resourceUsage } from 'node:process';
import { fileURLToPath } from 'node:url';
import { languageOfCourse } from '../../src/importer/disk/known-texts.ts';
import { damage } from '../../src/importer/noise/forward.ts';
import { restore } from '../../src/importer/restore.ts';
import { toTraditional } from '../../src/importer/script/characters.ts';
import { commonTraditional, randomList } from '../unit/importer/noise/generate.ts';
import { randomFrom, Writer } from './sentences.ts';

const [, , kilobytes, state = 'damaged'] = process.argv;
const size = Number(kilobytes) * 1024;
const random = randomFrom(1);
const writer = new Writer(1);
const list = randomList(random, commonTraditional().slice(0, 300));
const paragraphs: string[] = [];
for (let bytes = 0; bytes < size;) {
  const clean = writer.paragraph();
  const paragraph = state === 'clean' ? clean : damage(toTraditional(clean), list);
  paragraphs.push(paragraph);
  bytes += Buffer.byteLength(paragraph) + 1;
}
const text = paragraphs.join('\n');
const language = languageOfCourse(fileURLToPath(new URL('../../', import.meta.url)));

const start = performance.now();
const before = process.cpuUsage();
const { changes, unresolved } = restore(text, { language });
const used = process.cpuUsage(before);
console.log(
  JSON.stringify({
    text: state,
    kilobytes: Math.round(Buffer.byteLength(text) / 1024),
    seconds: Number(((performance.now() - start) / 1000).toFixed(2)),
    processorSeconds: Number(((used.user + used.system) / 1e6).toFixed(2)),
    maxMegabytes: Math.round(resourceUsage().maxRSS / 1024),
    changes: changes.length,
    unresolved: unresolved.length,
  }),
);
