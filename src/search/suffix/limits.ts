/** The longest run of characters, in UTF-16 units, that the index knows by itself; longer ones are looked up in parts. */
export const DEPTH = 16;

/** Up to so many sections are listed without telling their continuations apart: a search reads that many texts anyway. */
export const LEAF_SECTIONS = 6;

/** A run with more places than this has a list of its own, so that no search reads them all. */
export const LISTED_FROM = 2000;

/** How many sections such a list gives in order, the best first. */
export const RANKED = 48;

/** Uncompressed bytes from which a shard is full. */
export const SHARD_BYTES = 24_000;
