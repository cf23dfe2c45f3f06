import type { HelpData } from '../help-data.ts';
import type { IndexSummary } from '../index-summary.ts';
import type { FoundSection, RecordChapter, RecordKind } from '../found-section.ts';
import { findRun, type Found } from './read-runs.ts';

/** Gives the bytes of a file of the index, as they lie on the server. */
export type FetchFile = (name: string) => Promise<ArrayBuffer>;

/** Written by hand into the stream: a Blob between takes several times as long in browsers. */
async function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const [inflated] = await Promise.all([new Response(readable).arrayBuffer(), written]);
  return inflated;
}

/** `names.bin`: of chapters in the order of the book, and of the kinds of section that there are. */
export interface Names {
  chapters: RecordChapter[];
  kinds: RecordKind[];
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
    const found = findRun(new Uint8Array(await this.#file(`shards/${last}.bin`)), run, sections);
    return found ?? { sections: [], postings: new Map(), exact: true };
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

  names(): Promise<Names> {
    return this.#json('names.bin');
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
