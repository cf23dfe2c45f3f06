import { isSign, variants } from './characters.ts';
import { words } from './feed.ts';

/** No query is asked in more spellings than this. */
const MOST = 16;

/**
 * A term as Pagefind takes it for an exact phrase: each character a word, in quotation marks. One for every
 * spelling of its signs (9·11, 9•11), what was typed first; none if one of its signs is not among `signs`,
 * those of the index: Pagefind would leave it out and find what stands nowhere.
 */
export function exactPhrases(term: string, signs: ReadonlySet<string>): string[] {
  let spellings = [''];
  for (const character of words(term).split(' ')) {
    const choices = variants(character).filter((choice) => !isSign(choice) || signs.has(choice));
    const most = Math.max(1, Math.floor(MOST / spellings.length));
    spellings = choices.slice(0, most).flatMap((choice) => spellings.map((start) => `${start} ${choice}`));
  }
  return spellings.map((spelling) => `"${spelling.trim()}"`);
}

/** All terms as Pagefind takes them unquoted: their characters in any place, to tell what a section is about. */
export function looseQuery(terms: readonly string[]): string {
  const characters = new Set(terms.flatMap((term) => [...term]));
  return [...characters].filter((character) => character !== ' ' && !isSign(character)).join(' ');
}
