import { parseQuery, queryText, type Query } from './parse-query.ts';
import type { Filter } from './places.ts';
import type { Results, SearchEngine } from './search-engine.ts';
import type { SearchHelp } from './search-help.ts';

/** Nothing but Latin letters: it may be pinyin. */
const LETTERS = /^[a-zü'’ ]{2,40}$/i;

/** What a search brings, and what it may have meant. */
export interface Answer {
  results: Results;
  /** Words to search for instead, the likeliest first. */
  suggestions: string[];
  /** Whether the results are those of the query in Simplified characters. */
  simplified: boolean;
  /** Words of the course that were asked about, though nothing was found: related sections may be offered. */
  about: string[];
}

/** Queries that are nearly this one: one of its terms replaced by a word of the course. */
function nearQueries({ terms }: Query, help: SearchHelp): string[] {
  return terms
    .flatMap((term, i) => help.near(help.simplify(term)).map((word) => queryText(terms.with(i, word))))
    .slice(0, 6);
}

/** What makes a question of a text, and says nothing of what it is about. */
const ASKING = new Set(
  '什么 怎么 怎样 怎么办 如何 为什么 哪些 哪个 多少 是不是 有没有 可以 应该 能不能 的话'.split(' '),
);

/** Words in a query that stands nowhere as a whole: as many as stand together, from the rarest on; and each. */
async function wordsInstead(engine: SearchEngine, query: Query, words: string[]): Promise<string[]> {
  if (words.join(' ') === query.terms.join(' ')) return [];
  const totals = new Map<string, number>();
  for (const word of words) totals.set(word, (await engine.search(parseQuery(word))).total);
  const kept: string[] = [];
  for (const word of [...words].sort((a, b) => totals.get(a)! - totals.get(b)!))
    if ((await engine.search(parseQuery([...kept, word].join(' ')))).total > 0) kept.push(word);
  const together = words.filter((word) => kept.includes(word));
  return [...(together.length > 1 ? [together.join(' ')] : []), ...words];
}

/**
 * Searches; where nothing is found as it was typed, also in Simplified characters, and for what it nearly is.
 * Letters bring suggestions too, as they may be pinyin.
 */
export async function findAnswer(engine: SearchEngine, query: Query, filter: Filter): Promise<Answer> {
  const plain: Answer = {
    results: await engine.search(query, filter),
    suggestions: [],
    simplified: false,
    about: [],
  };
  const letters = LETTERS.test(query.text);
  if (plain.results.total > 0 && !letters) return plain;
  // Help that did not come is no reason to keep back what was found.
  const help = await engine.help().catch(() => undefined);
  if (!help) return plain;
  if (letters) return { ...plain, suggestions: help.byPinyin(query.text) };

  const terms = query.terms.map((term) => help.simplify(term));
  if (terms.join() !== query.terms.join()) {
    const results = await engine.search({ ...query, terms }, filter);
    if (results.total > 0) return { ...plain, results, simplified: true };
  }
  if (filter.chapter || filter.kind) return plain;
  const near = nearQueries(query, help);
  if (near.length > 0) return { ...plain, suggestions: near };
  const words = help
    .wordsIn(help.simplify(query.terms.join(' ')))
    .filter((word) => !ASKING.has(word))
    .slice(0, 5);
  const suggestions = (await wordsInstead(engine, query, words)).slice(0, 6);
  return { ...plain, suggestions, about: engine.related ? words : [] };
}
