import { ALL_WORDS, ANY, type Beginning, frequency, goingOn, kindOf, unitsAfter } from '../words.ts';
import { Spelling } from './spelling.ts';

/** The share that words counted in a text have against jieba's. */
const OWN_SHARE = 0.25;
/** A word seen so often makes what followed it as weighty as what the dictionary says. */
const FEW = 6;
/** So much what followed a word counts at most. Few words follow often enough to say much of the next. */
const MOST_TRUST = 0.25;
/** So much more often than chance a kind of word follows another at most. */
const MOST_LIFT = 12;
const MARKS = new Map<string, number>([
  ['，', 0.06],
  ['。', 0.03],
  ['、', 0.01],
]);
for (const mark of '？：；！（）“”‘’《》—…·') MARKS.set(mark, 0.003);
for (const digit of '0123456789') MARKS.set(digit, 0.001);

/** A way through the words that begin with the same (Simplified) characters. */
export interface Walk {
  readonly text: string;
  readonly beginning: Beginning | undefined;
  /** Share of the word among all words, 0 where these characters are none. */
  readonly share: number;
  readonly kind: number;
  /** The most its weight can be, whatever stands before it. */
  readonly most: number;
  /** Whether a longer word begins so. */
  readonly goesOn: boolean;
  /** What was asked for of the walks with one character more; null where no word goes on so. */
  readonly longer: Map<string, Walk | null>;
  /** The characters with which words go on, once they were asked for. */
  after?: readonly string[];
}

/** A word in front of another. */
export interface Context {
  readonly times: number;
  readonly kind: number;
  readonly followers: ReadonlyMap<string, number>;
}

/** How probable words are: by jieba's dictionary, by a sample of the language, by the undamaged rest of the text. */
export class Language {
  readonly #base: Language | undefined;
  readonly #words = new Map<string, number>();
  readonly #followers = new Map<string, Map<string, number>>();
  readonly #next = new Map<string, Set<string>>();
  readonly #kindTimes: number[];
  readonly #kindPairs: number[];
  #total: number;
  readonly #contexts = new Map<string, Context>();
  readonly spelling: Spelling;

  readonly start: Walk = {
    text: '',
    beginning: ANY,
    share: 0,
    kind: 0,
    most: 0,
    goesOn: true,
    longer: new Map(),
  };

  /** A language that knows what another knows, and learns on its own. */
  constructor(base?: Language) {
    this.#base = base;
    this.spelling = new Spelling(base?.spelling);
    this.#total = base ? base.#total : 0;
    this.#kindTimes = base ? [...base.#kindTimes] : [];
    this.#kindPairs = base ? [...base.#kindPairs] : [];
  }

  /** Counts the words of a stretch of text, in Simplified characters and full-width marks. */
  learn(words: readonly string[], times = 1): void {
    this.spelling.learn(words.join(''));
    let before: string | undefined;
    for (const word of words) {
      add(this.#words, word, times);
      this.#total += times;
      const kind = kindNumber(word);
      this.#kindTimes[kind] = (this.#kindTimes[kind] ?? 0) + times;
      for (let end = 1; end < word.length; end++) {
        const next = this.#next.get(word.slice(0, end)) ?? new Set();
        this.#next.set(word.slice(0, end), next.add(word[end]!));
      }
      if (before !== undefined) {
        const followers = this.#followers.get(before) ?? new Map<string, number>();
        this.#followers.set(before, followers);
        add(followers, word, times);
        const pair = kindNumber(before) * KINDS + kind;
        this.#kindPairs[pair] = (this.#kindPairs[pair] ?? 0) + times;
      }
      before = word;
    }
    this.start.longer.clear();
    this.#contexts.clear();
  }

  /** How often a word was met in what was learnt. */
  times(word: string): number {
    return (this.#words.get(word) ?? 0) + (this.#base?.times(word) ?? 0);
  }

  /** The words that followed a word, with how often. */
  followers(word: string): Map<string, number> {
    const followers = new Map(this.#base?.followers(word));
    for (const [follower, times] of this.#followers.get(word) ?? []) add(followers, follower, times);
    return followers;
  }

  #begun(text: string): Set<string> {
    const own = this.#next.get(text);
    return new Set([...(own ?? []), ...(this.#base ? this.#base.#begun(text) : [])]);
  }

  /** The walk with one more character, `undefined` where no word goes on so. A single one always goes. */
  next(walk: Walk, character: string): Walk | undefined {
    let next = walk.longer.get(character);
    if (next === undefined) {
      next = this.#longer(walk, walk.text + character, character) ?? null;
      walk.longer.set(character, next);
    }
    return next ?? undefined;
  }

  #longer(walk: Walk, text: string, character: string): Walk | undefined {
    const beginning = walk.beginning && goingOn(walk.beginning, character.charCodeAt(0));
    const own = this.times(text) / (this.#total || 1);
    const usual = MARKS.get(text) ?? (beginning ? frequency(beginning) / ALL_WORDS : 0);
    const share = (1 - OWN_SHARE) * usual + OWN_SHARE * own;
    const single = walk.text === '';
    if (share === 0 && !single && !beginning && !this.goesOn(text)) return undefined;
    const surely = share === 0 && single ? rareness(character) : share;
    return {
      text,
      beginning,
      share: surely,
      most: Math.log(surely * MOST_LIFT + (own > 0 ? 0.5 : 0)),
      kind: share === 0 && !single ? 0 : kindNumber(text),
      goesOn:
        (beginning && beginning.until - beginning.from > 1) || frequencyless(beginning) || this.goesOn(text),
      longer: new Map(),
    };
  }

  /** Whether a longer word that was learnt begins so. */
  goesOn(text: string): boolean {
    return this.#next.has(text) || (this.#base?.goesOn(text) ?? false);
  }

  /** The characters with which words go on. */
  after(walk: Walk): readonly string[] {
    if (!walk.after) {
      const characters = this.#begun(walk.text);
      if (walk.beginning)
        for (const unit of unitsAfter(walk.beginning)) characters.add(String.fromCharCode(unit));
      walk.after = [...characters];
    }
    return walk.after;
  }

  /** The logarithm of the probability of a word after another. */
  weight({ text, share, kind }: Walk, context: Context | undefined): number {
    if (context === undefined) return Math.log(share);
    const trust = (MOST_TRUST * context.times) / (context.times + FEW);
    const pair = trust === 0 ? 0 : (context.followers.get(text) ?? 0) / context.times;
    return Math.log((1 - trust) * share * this.#lift(context.kind, kind) + trust * pair);
  }

  /** What is known of a word as the one in front of another. */
  context(word: string): Context {
    let context = this.#contexts.get(word);
    if (!context) {
      context = { times: this.times(word), kind: kindNumber(word), followers: this.followers(word) };
      this.#contexts.set(word, context);
    }
    return context;
  }

  /** How much more often a kind of word follows another kind than chance would have it. */
  #lift(one: number, two: number): number {
    const chance = ((this.#kindTimes[one] ?? 0) * (this.#kindTimes[two] ?? 0)) / (this.#total || 1);
    return Math.min(MOST_LIFT, ((this.#kindPairs[one * KINDS + two] ?? 0) + 5) / (chance + 5));
  }
}

const KINDS = 128;
const kindNames = new Map<string, number>();
const kinds = new Map<string, number>();

/** The kind of a word as a small number; a mark is a kind of its own. */
function kindNumber(word: string): number {
  let kind = kinds.get(word);
  if (kind === undefined) {
    const digit = /\d/.test(word);
    const name = MARKS.has(word) && !digit ? word : (kindOf(word) ?? (digit ? 'm' : 'x'));
    kind = kindNames.get(name) ?? Math.min(kindNames.size, KINDS - 1);
    kindNames.set(name, kind);
    kinds.set(word, kind);
  }
  return kind;
}

/** A beginning with one line only goes on where that line is no word yet. */
const frequencyless = (beginning: Beginning | undefined) =>
  beginning !== undefined && frequency(beginning) === 0;

function add(counts: Map<string, number>, key: string, times: number): void {
  counts.set(key, (counts.get(key) ?? 0) + times);
}

function rareness(character: string): number {
  if (/[\u4E00-\u9FFF]/.test(character)) return 1 / ALL_WORDS;
  return /[!-~ ]/.test(character) ? 1e-4 : 1e-10;
}
