/** What a search that found nothing as it was typed is helped with: `search-index/<folder>/help.bin`. */
export interface HelpData {
  /** Words of the course, the weightiest first, with a space between two. */
  words: string;
  /** Syllable without tone → characters that are read so: those of the words, and common ones that sound like them. */
  sounds: Record<string, string>;
  /** Pairs of a Traditional character and the Simplified one that the course has for it. */
  traditional: string;
}
