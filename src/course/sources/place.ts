import type { Problem } from '../problems.ts';
import { trail } from './trail.ts';

/** The YAML text that a place is in. */
export interface PlaceSource {
  file: string;
  raw: unknown;
  lineOf(path: readonly PropertyKey[]): number;
}

/**
 * A value in a YAML file together with where it stands. Checks read the course through places, not through the
 * schemas' types: so a file that breaks its schema in one line still gets all its other problems reported, and
 * every report knows its line.
 */
export class Place {
  readonly value: unknown;
  readonly #source: PlaceSource;
  readonly #path: readonly PropertyKey[];

  constructor(source: PlaceSource, path: readonly PropertyKey[], value: unknown) {
    this.#source = source;
    this.#path = path;
    this.value = value;
  }

  /** All that stands in a text. */
  static root(source: PlaceSource): Place {
    return new Place(source, [], source.raw);
  }

  /** The value of a field; a place with the value undefined if it is not there. */
  at(key: string): Place {
    const fields = typeof this.value === 'object' ? (this.value as Record<string, unknown> | null) : null;
    return new Place(this.#source, [...this.#path, key], fields?.[key]);
  }

  /** The items of a field that is a list; none if it is not. */
  list(key: string): Place[] {
    const { value } = this.at(key);
    if (!Array.isArray(value)) return [];
    return value.map((item, index) => new Place(this.#source, [...this.#path, key, index], item));
  }

  /** All texts below this place, itself included. */
  *texts(): Generator<Place> {
    if (typeof this.value === 'string') yield this;
    const step = Array.isArray(this.value) ? Number : String;
    if (typeof this.value === 'object' && this.value !== null)
      for (const [key, value] of Object.entries(this.value))
        yield* new Place(this.#source, [...this.#path, step(key)], value).texts();
  }

  /** The value, or a field's value, if it is a text. */
  text(key?: string): string | undefined {
    const { value } = key === undefined ? this : this.at(key);
    return typeof value === 'string' ? value.trim() : undefined;
  }

  get file(): string {
    return this.#source.file;
  }

  get line(): number {
    return this.#source.lineOf(this.#path);
  }

  /** `questions › q-first-words › keyPoint` */
  get name(): string {
    return trail(this.#source.raw, this.#path) || '文件';
  }

  /** A problem that stands here. */
  problem(got: string, expected: string, todo: string): Problem {
    return { file: this.file, line: this.line, got: `${this.name}：${got}`, expected, todo };
  }
}
