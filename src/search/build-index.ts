import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { signs } from './feed.ts';
import type { SectionRecord } from './section-record.ts';

/** Pagefind holds some 250 bytes a character while it builds: with more than this there are several indexes. */
const CHARACTERS_AN_INDEX = 4_000_000;

/** Interfaces of Pagefind's own that are never loaded. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];
const SCRIPTS = ['pagefind.js', 'pagefind-worker.js', 'wasm.unknown.pagefind'];

/** What stands in `pagefind/search.json`, for the query side. */
export interface IndexSummary {
  sections: number;
  /** The first is `pagefind/`, the n-th `pagefind/n/`. */
  indexes: number;
  /** Signs that can be searched for. */
  signs: string;
}

// Read by the Pagefind process when it starts. An index file then holds 2,000 places of characters (3 KB) rather
// than 20,000, and a query fetches little more than its own characters; memory freed goes back at once.
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= '2000';
process.env['_RJEM_MALLOC_CONF'] ??= 'dirty_decay_ms:0,muzzy_decay_ms:0';

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Parts the records, in order, into runs of about as many characters as one index may have. */
function partition(records: readonly SectionRecord[], most: number): SectionRecord[][] {
  const parts: SectionRecord[][] = [[]];
  let characters = 0;
  for (const record of records) {
    if (characters >= most) {
      parts.push([]);
      characters = 0;
    }
    parts.at(-1)!.push(record);
    characters += record.content.length / 2;
  }
  return parts;
}

async function writeIndex(records: readonly SectionRecord[], includeCharacters: string, outputPath: string) {
  const { index, ...created } = await createIndex({ includeCharacters });
  check(created);
  const feeding: Promise<unknown>[] = [];
  for (const record of records) {
    feeding.push(index!.addCustomRecord(record).then(check));
    // All at once would be a copy of the whole course in the pipe.
    if (feeding.length === 64) await Promise.all(feeding.splice(0));
  }
  await Promise.all(feeding);
  check(await index!.writeFiles({ outputPath }));
  // The process ends and gives its memory back; the next index starts a new one.
  await close();
}

/**
 * Writes the search index of a course below `dir` (`pagefind/`).
 * @param most characters in one index
 */
export async function buildIndex(
  records: readonly SectionRecord[],
  dir: string,
  most = CHARACTERS_AN_INDEX,
): Promise<IndexSummary> {
  const seen = new Set<string>();
  for (const { content } of records) for (const sign of signs(content)) seen.add(sign);
  const known = [...seen].sort().join('');
  const parts = partition(records, most);
  for (const [i, part] of parts.entries()) {
    const path = join(dir, 'pagefind', i === 0 ? '' : String(i + 1));
    await writeIndex(part, known, path);
    for (const name of i === 0 ? UNUSED : [...UNUSED, ...SCRIPTS])
      await rm(join(path, name), { force: true });
  }
  const summary = { sections: records.length, indexes: parts.length, signs: known };
  await writeFile(join(dir, 'pagefind/search.json'), JSON.stringify(summary));
  return summary;
}
