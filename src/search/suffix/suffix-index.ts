import type { HelpData } from '../help-data.ts';
import type { IndexSummary } from '../index-summary.ts';
import type { FoundSection, RecordChapter } from '../found-section.ts';
import { findRun, type Found } from './read-runs.ts';

/** Gives the bytes of a file of the index, as they lie on the server. */
export type FetchFile = (name: string) => Promise<ArrayBuffer>;

async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  return await new Response(stream).arrayBuffer();
}

/** The files of a suffix index; each is fetched once. */
export class SuffixIndex {
  readonly summary: IndexSummary;
  readonly #fetchFile: FetchFile;
  readonly #files = new Map<string, Promise<ArrayBuffer>>();
  readonly #sections = new Map<number, Promise<FoundSection>>();

  constructor(summary: IndexSummary, fetchFile: FetchFile) {
    this.summary = summary;
    this.#fetchFile = fetchFile;
  }

  /** Where a run stands. @param run folded, at most `DEPTH` units */
  async find(run: string): Promise<Found> {
    const { shards, sections } = this.summary;
    // The last shard that does not begin after the run.
    let last = 0;
    let after = shards.length;
    while (last + 1 < after) {
      const middle = (last + after) >>> 1;
      if (shards[middle]! <= run) last = middle;
      else after = middle;
    }
    // A run with a list of its own may stand under a longer key, at the beginning of the next.
    const next = shards[last + 1]?.startsWith(run) ? [last + 1] : [];
    for (const number of [last, ...next]) {
      const found = findRun(new Uint8Array(await this.#file(`shards/${number}.bin`)), run, sections);
      if (found) return found;
    }
    return { sections: [], postings: new Map(), exact: true };
  }

  section(number: number): Promise<FoundSection> {
    let section = this.#sections.get(number);
    if (!section) {
      section = this.#json<FoundSection>(`sections/${number}.bin`);
      this.#sections.set(number, section);
      section.catch(() => this.#sections.delete(number));
    }
    return section;
  }

  chapters(): Promise<RecordChapter[]> {
    return this.#json('chapters.bin');
  }

  help(): Promise<HelpData> {
    return this.#json('help.bin');
  }

  async #json<T>(name: string): Promise<T> {
    return JSON.parse(new TextDecoder().decode(await this.#file(name))) as T;
  }

  #file(name: string): Promise<ArrayBuffer> {
    let file = this.#files.get(name);
    if (!file) {
      file = this.#fetchFile(name).then(inflate);
      this.#files.set(name, file);
      file.catch(() => this.#files.delete(name));
    }
    return file;
  }
}
