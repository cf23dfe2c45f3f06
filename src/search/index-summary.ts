/** What the query side has to know before it asks: `search-index/summary.json`. */
export interface IndexSummary {
  sections: number;
  /** The folder in `search-index/`: other texts, another name, so that no two builds are mixed in a cache. */
  folder: string;
  /** The first run that each shard knows of. */
  shards: string[];
  /** Which section is of which kind: one digit in base 36 a section. */
  kinds: string;
  /** How many sections each chapter has. */
  chapters: number[];
  /** Whether Pagefind can be asked for related sections. */
  related: boolean;
}

/** Where it lies, from the site's base. */
export const SUMMARY = 'search-index/summary.json';
