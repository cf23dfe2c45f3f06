import type { HelpData } from './help-data.ts';

/** The most words that are suggested at a time. */
const MOST = 6;

/** How far a word is from what was typed; smaller is nearer. */
const SAME_SOUND = 0;
const ONE_WRONG = 1;
const ONE_MISSING = 2;
const ONE_TOO_MANY = 3;

/** Whether a text with one character left out is the other. */
function isWithoutOne(longer: readonly string[], shorter: readonly string[]): boolean {
  if (longer.length !== shorter.length + 1) return false;
  let at = 0;
  while (at < shorter.length && longer[at] === shorter[at]) at += 1;
  return shorter.slice(at).every((character, i) => character === longer[at + 1 + i]);
}

/** Helps where a search finds nothing as it was typed: by what it sounds like, and what it nearly is. */
export class SearchHelp {
  readonly #words: string[];
  /** Character → its syllables. */
  readonly #readings = new Map<string, string[]>();
  readonly #simplified = new Map<string, string>();

  constructor({ words, sounds, traditional }: HelpData) {
    this.#words = words.split(' ').filter(Boolean);
    for (const [syllable, characters] of Object.entries(sounds))
      for (const character of characters)
        this.#readings.set(character, [...(this.#readings.get(character) ?? []), syllable]);
    const pairs = [...traditional];
    for (let i = 0; i + 1 < pairs.length; i += 2) this.#simplified.set(pairs[i]!, pairs[i + 1]!);
  }

  /** A text with the Traditional characters that the course writes otherwise. */
  simplify(text: string): string {
    return [...text].map((character) => this.#simplified.get(character) ?? character).join('');
  }

  /** Words whose pinyin begins with these letters, in full (zerenxin), by initials (zrx) or mixed; whole ones first. */
  byPinyin(letters: string): string[] {
    const typed = letters
      .toLowerCase()
      .replaceAll('ü', 'v')
      .replace(/[^a-z]/g, '');
    if (typed.length < 2) return [];
    const whole: string[] = [];
    const begun: string[] = [];
    for (const word of this.#words) {
      const reached = this.#reach([...word], 0, typed);
      if (reached === word.length) whole.push(word);
      else if (reached > 0) begun.push(word);
    }
    return [...whole, ...begun].slice(0, MOST);
  }

  /** Words that sound the same, or differ in one character; the nearest first. */
  near(text: string): string[] {
    const typed = [...text];
    if (typed.length < 2) return [];
    const found: { word: string; distance: number }[] = [];
    for (const word of this.#words) {
      const distance = word === text ? undefined : this.#distance([...word], typed);
      if (distance !== undefined) found.push({ word, distance });
    }
    // As many words may be as near: then they stay in the order of their weight.
    return found
      .sort((a, b) => a.distance - b.distance)
      .slice(0, MOST)
      .map(({ word }) => word);
  }

  /** The words of the course in a text, longest first where two overlap, in their order. */
  wordsIn(text: string): string[] {
    const known = new Set(this.#words);
    const found: string[] = [];
    for (let at = 0; at < text.length; at += 1)
      for (let end = Math.min(text.length, at + 8); end > at + 1; end -= 1) {
        const word = text.slice(at, end);
        if (!known.has(word)) continue;
        found.push(word);
        at = end - 1;
        break;
      }
    return [...new Set(found)];
  }

  /** How many characters of a word the letters reach into; 0 if they do not fit it. */
  #reach(word: readonly string[], at: number, letters: string): number {
    if (letters === '') return at;
    let furthest = 0;
    for (const syllable of this.#readings.get(word[at] ?? '') ?? []) {
      const initial = /^[zcs]h|^./.exec(syllable)![0];
      for (const part of new Set([syllable, initial, initial[0]!]))
        if (letters.startsWith(part))
          furthest = Math.max(furthest, this.#reach(word, at + 1, letters.slice(part.length)));
      if (syllable.startsWith(letters)) furthest = Math.max(furthest, at + 1);
    }
    return furthest;
  }

  #distance(word: readonly string[], typed: readonly string[]): number | undefined {
    if (word.length === typed.length) {
      if (word.every((character, i) => this.#soundSame(character, typed[i]!))) return SAME_SOUND;
      const wrong = word.filter((character, i) => character !== typed[i]).length;
      // Of two characters, one wrong is half of the word.
      return wrong === 1 && word.length > 2 ? ONE_WRONG : undefined;
    }
    if (typed.length > 1 && isWithoutOne(word, typed)) return ONE_MISSING;
    return word.length > 1 && isWithoutOne(typed, word) ? ONE_TOO_MANY : undefined;
  }

  #soundSame(a: string, b: string): boolean {
    if (a === b) return true;
    const others = this.#readings.get(b);
    return others !== undefined && (this.#readings.get(a) ?? []).some((one) => others.includes(one));
  }
}
