/** Writes numbers as varints (7 bits a byte, low ones first) into bytes that grow. */
export class ByteWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  number(value: number): void {
    if (this.#length + 5 > this.#bytes.length) this.#grow(this.#bytes.length * 2);
    let rest = value;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  append(bytes: Uint8Array): void {
    if (this.#length + bytes.length > this.#bytes.length)
      this.#grow(Math.max(this.#bytes.length * 2, this.#length + bytes.length));
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** What was written; a view of it, valid until `clear`. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
  }

  #grow(size: number): void {
    const bytes = new Uint8Array(size);
    bytes.set(this.view());
    this.#bytes = bytes;
  }
}

/** Reads what `ByteWriter` wrote. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  /** @throws RangeError where the bytes end too early */
  byte(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw new RangeError('the index ends too early');
    this.at += 1;
    return byte;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value |= (byte & 127) << shift;
      if (byte < 128) return value >>> 0;
    }
  }

  units(count: number): string {
    let text = '';
    for (let i = 0; i < count; i += 1) text += String.fromCharCode(this.number());
    return text;
  }
}
