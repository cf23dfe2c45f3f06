import { ByteWriter } from './bytes.ts';
import { SHARD_BYTES } from './limits.ts';
import type { Entry } from './write-runs.ts';

/** A part of the index. */
export interface Shard {
  /** The shortest run that its first entry stands for: this and all after it are here, up to the next shard's. */
  first: string;
  bytes: Uint8Array;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
  return length;
}

/** Puts entries, one after the other, into shards of about `SHARD_BYTES`. Format: read-runs.ts. */
export class ShardWriter {
  readonly #take: (shard: Shard) => void;
  readonly #out = new ByteWriter();
  #first = '';
  #last = '';

  constructor(take: (shard: Shard) => void) {
    this.#take = take;
  }

  add({ key, shortest, listed, payload }: Entry): void {
    if (this.#out.length + payload.length > SHARD_BYTES) this.end();
    if (this.#out.length === 0) {
      this.#first = key.slice(0, shortest);
      this.#last = '';
    }
    const common = commonLength(key, this.#last);
    this.#out.number(common);
    this.#out.number(key.length - common);
    for (let i = common; i < key.length; i += 1) this.#out.number(key.charCodeAt(i));
    this.#out.number(payload.length * 2 + Number(listed));
    this.#out.append(payload);
    this.#last = key;
  }

  /** Gives away what is there. */
  end(): void {
    if (this.#out.length > 0) this.#take({ first: this.#first, bytes: this.#out.view().slice() });
    this.#out.clear();
  }
}
