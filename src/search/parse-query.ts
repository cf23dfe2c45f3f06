import { clean, fold } from './characters.ts';

/** What a reader asked for. */
export interface Query {
  /** Runs of text, cleaned; a section must have all of them. */
  terms: string[];
  /** The text was longer than is searched for. */
  cut: boolean;
  /** What of the input was read, for the address. */
  text: string;
}

/** The longest query, in characters. */
export const LONGEST = 100;

// Punctuation at the ends of a term is how it was pasted, not what is looked for: “你放心。” asks for 你放心.
const EDGE = '[\\s，。、；：？！…—“”‘’「」『』《》〈〉（）()【】\\[\\]",.;:?!\']+';
const atStart = new RegExp(`^${EDGE}`, 'u');
const atEnd = new RegExp(`${EDGE}$`, 'u');

/** Whether a term can begin with this character. */
export function startsTerm(character: string): boolean {
  return !atStart.test(character);
}

// A quoted phrase stands by itself: he said “yes” in the middle of a run is text.
const PHRASE = /(?<=^|\s)(?:"([^"]+)"|“([^”]+)”|「([^」]+)」)(?=\s|$)/gu;

/** Reads a query: a space parts terms, quotation marks hold a phrase together. */
export function parseQuery(input: string): Query {
  // A reader may paste a whole book. Spaces part terms here, so the text is not cleaned before it is parted.
  const characters = [
    ...input
      .trimStart()
      .slice(0, 20 * LONGEST)
      .trimEnd(),
  ];
  const text = characters.slice(0, LONGEST).join('');

  const phrases: string[] = [];
  const rest = text.replace(PHRASE, (_, ...groups: (string | undefined)[]) => {
    phrases.push(groups.slice(0, 3).find((group) => group !== undefined) ?? '');
    return ' ';
  });
  const terms = [...phrases, ...rest.split(/[\s"]+/u)]
    .map((term) => clean(term.replace(atStart, '').replace(atEnd, '').replaceAll('"', ' ')))
    .filter(Boolean);
  const unique = new Map(terms.map((term) => [[...term].map(fold).join(''), term]));
  const cut = characters.length > LONGEST || input.trim().length > 20 * LONGEST;
  return { terms: [...unique.values()], cut, text };
}

/** Terms as one would type them. */
export function queryText(terms: readonly string[]): string {
  return terms.map((term) => (term.includes(' ') ? `"${term}"` : term)).join(' ');
}
