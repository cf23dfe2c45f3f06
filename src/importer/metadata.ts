/** What an article says of itself, as far as it says it; null where it does not. */
export interface ArticleMetadata {
  title: string | null;
  author: string | null;
  /** What the author is, and where. */
  authorNote: string | null;
  /** Book, journal or site. */
  publication: string | null;
  /** 2006, 2006-10 or 2021-03-11: to the level that is given. */
  date: string | null;
}

export const NO_METADATA: Readonly<ArticleMetadata> = {
  title: null,
  author: null,
  authorNote: null,
  publication: null,
  date: null,
};

/** The first that knows a thing says it. */
export function mergeMetadata(...sources: readonly Partial<ArticleMetadata>[]): ArticleMetadata {
  const merged = { ...NO_METADATA };
  for (const source of sources)
    for (const key of Object.keys(merged) as (keyof ArticleMetadata)[]) merged[key] ??= source[key] ?? null;
  return merged;
}
