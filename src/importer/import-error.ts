/** Why an article cannot be brought in, said so that its owner can act on it. */
export interface ImportErrorWords {
  /** What came. */
  got: string;
  /** What was expected. */
  expected: string;
  /** What to do about it. */
  todo: string;
}

/** Stops the work on one file; other files go on. */
export class ImportError extends Error {
  readonly words: ImportErrorWords;

  constructor(words: ImportErrorWords, options?: ErrorOptions) {
    super(`${words.got}\n  应当：${words.expected}\n  做法：${words.todo}`, options);
    this.name = 'ImportError';
    this.words = words;
  }
}
