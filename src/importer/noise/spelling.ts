/** Characters in a row that are counted together. */
const ORDER = 3;
/** Characters a text may be of: a character never met is as probable as one of so many. */
const CHARACTERS = 6000;

/** What followed some characters in what was learnt, by the UTF-16 unit that followed. */
interface Met {
  /** How often these characters were met, and something after them. */
  times: number;
  followed: number;
  /** Different characters that followed. */
  kinds: number;
  readonly next: Map<number, Met>;
}

/** Characters as met here, and as the base met them. */
type Both = readonly [here: Met, base: Met | undefined];

const nothing = (): Met => ({ times: 0, followed: 0, kinds: 0, next: new Map() });

/**
 * How probable characters are after the two before them. Words tell more, but they end: this sees over their ends,
 * and over names that no dictionary has. The counts of two characters, of one and of none are mixed as by Witten
 * and Bell (1991): the more different characters followed, the less is known of the next.
 */
export class Spelling {
  readonly #base: Spelling | undefined;
  readonly #root = nothing();
  /** What was asked for, by the characters. */
  readonly #weights = new Map<string, number>();

  /** A spelling that knows what another knows, and learns on its own. */
  constructor(base?: Spelling) {
    this.#base = base;
  }

  /** Counts the characters of a stretch of text. */
  learn(text: string): void {
    this.#weights.clear();
    const start: Both = [this.#root, this.#base ? this.#base.#root : undefined];
    let ends: Both[] = [];
    for (let at = 0; at < text.length; at++)
      ends = [start, ...ends].slice(0, ORDER).map((end) => follow(end, text.charCodeAt(at)));
  }

  /** The logarithm of the probability of a text's characters. */
  weight(text: string): number {
    let sum = 0;
    for (let at = 0; at < text.length; at++) {
      const seen = text.slice(Math.max(0, at - ORDER + 1), at + 1);
      let weight = this.#weights.get(seen);
      if (weight === undefined) {
        weight = Math.log(this.#probability(seen));
        this.#weights.set(seen, weight);
      }
      sum += weight;
    }
    return sum;
  }

  /** The probability of the last character after those before it. */
  #probability(text: string): number {
    let probability = 1 / CHARACTERS;
    for (let from = text.length - 1; from >= 0; from--) {
      const { times, followed, kinds } = this.#counts(text, from);
      if (followed === 0) break;
      probability = (times + kinds * probability) / (followed + kinds);
    }
    return probability;
  }

  /** How often the last character followed those before it, from a place on; how many did, and how many different. */
  #counts(text: string, from: number): { times: number; followed: number; kinds: number } {
    const base = this.#base ? this.#base.#counts(text, from) : { times: 0, followed: 0, kinds: 0 };
    let met: Met | undefined = this.#root;
    for (let at = from; at < text.length - 1; at++) met = met?.next.get(text.charCodeAt(at));
    if (!met) return base;
    return {
      times: base.times + (met.next.get(text.charCodeAt(text.length - 1))?.times ?? 0),
      followed: base.followed + met.followed,
      kinds: base.kinds + met.kinds,
    };
  }
}

/** Counts a character after others; one that the base has met there is no new kind. */
function follow([end, base]: Both, unit: number): Both {
  let next = end.next.get(unit);
  const known = base?.next.get(unit);
  if (!next) {
    next = nothing();
    end.next.set(unit, next);
    if (!known) end.kinds++;
  }
  end.followed++;
  next.times++;
  return [next, known];
}
