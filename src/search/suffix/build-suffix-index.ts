import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as othersTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { deflateRaw } from 'node:zlib';
import type { IndexSummary } from '../index-summary.ts';
import { buildHelp } from '../build-help.ts';
import type { FoundSection } from '../found-section.ts';
import { corpus } from './corpus.ts';
import { RunWriter } from './write-runs.ts';
import type { Names } from './suffix-index.ts';
import { ShardWriter } from './write-shards.ts';

const deflate = promisify(deflateRaw);

/** Another format, another name: what a browser has kept of the old one must not be read as the new. */
const FORMAT = '3';

/** How many files are written at a time. */
const AT_ONCE = 64;

/** Compresses and writes files as they come; hosts leave files of an unknown kind as they are. */
class Files {
  readonly #dir: string;
  #writing: Promise<void>[] = [];

  constructor(dir: string) {
    this.#dir = dir;
  }

  async write(name: string, content: Uint8Array | string): Promise<void> {
    this.#writing.push(deflate(content).then((bytes) => writeFile(join(this.#dir, name), bytes)));
    if (this.#writing.length >= AT_ONCE) await this.end();
  }

  async end(): Promise<void> {
    await Promise.all(this.#writing.splice(0));
  }
}

/** How many sections each chapter has, in order. */
function chapterLengths(sections: readonly FoundSection[]): number[] {
  const lengths: number[] = [];
  let last: string | undefined;
  for (const { chapter } of sections) {
    if (chapter.slug !== last) lengths.push(0);
    lengths[lengths.length - 1]! += 1;
    last = chapter.slug;
  }
  return lengths;
}

/** Writes what the sections say, one file each: beside the shards, since it waits for the disk most of the time. */
async function writeTexts(sections: readonly FoundSection[], files: Files): Promise<void> {
  for (const [i, section] of sections.entries())
    await files.write(`sections/${i}.bin`, JSON.stringify(section));
}

/** Writes the shards, each as soon as it is full. @returns the run that each begins with */
async function writeShards(sections: readonly FoundSection[], files: Files): Promise<string[]> {
  const firsts: string[] = [];
  const full: Uint8Array[] = [];
  const writer = new ShardWriter(({ first, bytes }) => {
    firsts.push(first);
    full.push(bytes);
  });
  let written = 0;
  const putAway = async () => {
    for (const bytes of full.splice(0)) await files.write(`shards/${written++}.bin`, bytes);
  };
  for (const _ of new RunWriter(corpus(sections), (entry) => writer.add(entry)).write()) {
    await putAway();
    await othersTurn();
  }
  writer.end();
  await putAway();
  return firsts;
}

/**
 * Writes an index of every run of characters below `dir` (`search-index/<folder>/`): shards that tell which
 * sections have it (`shards/`), the text of each section (`sections/`), the chapters' names, and
 * what helps a search in vain.
 */
export async function buildSuffixIndex(
  sections: readonly FoundSection[],
  dir: string,
): Promise<Omit<IndexSummary, 'related'>> {
  const hash = createHash('sha256').update(FORMAT);
  for (const { url, chapter, blocks } of sections) hash.update([url, chapter.title, ...blocks].join('\n'));
  const folder = hash.digest('hex').slice(0, 10);
  const path = join(dir, 'search-index', folder);
  for (const name of ['shards', 'sections']) await mkdir(join(path, name), { recursive: true });
  const files = new Files(path);

  const chapters = [...new Map(sections.map(({ chapter }) => [chapter.slug, chapter])).values()];
  const kinds = [...new Map(sections.map(({ kind }) => [kind.number, kind])).values()];
  await files.write('names.bin', JSON.stringify({ chapters, kinds } satisfies Names));

  const [, shards] = await Promise.all([writeTexts(sections, files), writeShards(sections, files)]);
  // After the corpus, which takes most memory, has gone.
  await files.write('help.bin', JSON.stringify(buildHelp(sections)));
  await files.end();
  return {
    sections: sections.length,
    folder,
    shards,
    kinds: sections.map(({ kind }) => kind.number.toString(36)).join(''),
    chapters: chapterLengths(sections),
  };
}
