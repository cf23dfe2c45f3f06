import { isSimplifiedOnly, simplifiedOf, traditionalOf } from '../script/characters.ts';
import { frequencyOf } from '../words.ts';
import type { AnnotatedList } from './forward.ts';
import { characterOf, isLead, isLost, pairOf } from './gbk.ts';
import { fullWidth } from './punctuation.ts';
import { PINYIN_LETTERS, isReading, traditionalPairsRead } from './readings.ts';

/**
 * The clean characters that a damaged line may have come from, as a graph. A node is a place in the damaged line
 * and what is pending there: nothing where the decoder was in step with the characters, else the first byte of
 * a character whose second byte the next thing on the line holds.
 */
export interface Node {
  readonly at: number;
  readonly pending: number;
}

/** Clean characters by their Simplified form; the empty one where only an annotation is passed. */
export type Characters = ReadonlyMap<string, readonly Possible[]>;

export interface Possible {
  readonly character: string;
  readonly simplified: string;
  readonly cost: number;
}

/** Where one of some clean characters leads. */
export interface Way {
  readonly characters: Characters;
  readonly to: Node;
  /** How improbable this way is beyond its words, as a negative logarithm. */
  readonly cost: number;
  /** The damaged line shows the character just as it was, or with its annotation. */
  readonly clean: boolean;
  /** A character that was annotated here though the list learnt from the whole text does not have it. */
  readonly annotates?: readonly [character: string, pinyin: string];
}

export const NOTHING = -1;
/** A pair was lost without a trace: the pending first byte is unknown (0xA1–0xFE). One, two or three in a row. */
export const LOST = 256;
const MOST_LOST = 3;
/** What leaves no trace could be anywhere: a reading without it is preferred a little. Tried on own texts. */
const LOSS = 0.8;
/** As LOST, in the zone 0xA140–0xA7A0: the pending first byte is 0x81–0xA0. */
const LOST_LOW = 260;
/** A byte under 0x40 was swallowed. */
const SWALLOWED = 300;
/** An ASCII letter, decoded as the second half of a pair. */
const LETTER = 400;

/** Nodes at one place in the order in which their edges lead to one another. */
export const rank = ({ pending }: Node) =>
  pending >= SWALLOWED ? 0 : pending === NOTHING ? 1 : pending < LOST ? 2 : pending;

/** A second byte of a pair that the decoder shows by itself; € is 0x80. */
const LETTER_BYTE = /[@-~€]/;
const byteOf = (character: string) => (character === '€' ? 0x80 : character.charCodeAt(0));

const CUT = /^[,，?？;；。、]/;
const QUESTION_ANNOTATION = new RegExp(`\\?([${PINYIN_LETTERS}]{1,6})\\)`, 'y');
const ANNOTATION = new RegExp(`\\(([${PINYIN_LETTERS}]{1,6})\\)`, 'y');

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const ALL_BYTES = range(0x81, 0xfe);
const LOST_TRAILS = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];
const LOST_LOW_TRAILS = range(0xa1, 0xa7);
const LEADS = range(0xa1, 0xfe);
const LOW_LEADS = range(0x81, 0xa0);
const UNASSIGNED_TRAILS = [0xa2, ...range(0xa4, 0xa9)];

/** The machine cuts at them first: only an annotation can have parted their bytes before. */
const CUT_FIRST = '，？；、';

/** Characters that do not stand in clean Traditional text are no candidates. */
const plausible: (string | undefined)[] = [];
function clean(lead: number, trail: number): string | undefined {
  const pair = lead * 256 + trail;
  if (!(pair in plausible)) {
    const character = characterOf(pair);
    plausible[pair] =
      character === undefined || isLost(pair) || isSimplifiedOnly(character) ? undefined : character;
  }
  return plausible[pair];
}

/** A character of which neither byte is known is looked for among the common ones only. */
const COMMON = 1000;
const common: (boolean | undefined)[] = [];
function isCommon(lead: number, trail: number): boolean {
  const pair = lead * 256 + trail;
  common[pair] ??= frequencyOf(simplifiedOf(characterOf(pair) ?? '')) >= COMMON;
  return common[pair];
}

/** A one-to-one machine gives one Traditional form of a character; others (喫, 傢) are rare in its texts. */
const oddness = (character: string) => (traditionalOf(simplifiedOf(character)) === character ? 0 : 5);

const grouped = (possible: readonly Possible[]): Characters =>
  Map.groupBy(possible, ({ simplified }) => simplified);

const singles = new Map<string, Characters>();
/** One character, as sure as the line shows it. */
function just(character: string): Characters {
  let characters = singles.get(character);
  if (!characters) {
    characters = grouped([{ character, simplified: fullWidth(simplifiedOf(character)), cost: 0 }]);
    singles.set(character, characters);
  }
  return characters;
}

const products = new Map<string, Characters>();
/** All characters of some first and some second bytes. */
function every(leads: readonly number[], trails: readonly number[]): Characters {
  const key = `${leads[0]} ${leads.length} ${trails[0]} ${trails.length}`;
  let characters = products.get(key);
  if (!characters) {
    const unknown = leads.length > 1 && trails.length > 1;
    const found = leads.flatMap((lead) =>
      trails.flatMap((trail) => {
        const character = clean(lead, trail);
        return character === undefined || (unknown && !isCommon(lead, trail)) ? [] : [character];
      }),
    );
    characters = grouped(
      found.map((character) => ({
        character,
        simplified: simplifiedOf(character),
        cost: oddness(character),
      })),
    );
    products.set(key, characters);
  }
  return characters;
}
const SWALLOWED_CHARACTERS = grouped(
  [...' 0123456789.%-+"\'/:*'].map((character) => ({ character, simplified: character, cost: 1 })),
);

export class Lattice {
  readonly #line: string;
  readonly #list: AnnotatedList;
  readonly #plain: ReadonlySet<string>;
  readonly #ways = new Map<number, readonly Way[]>();

  constructor(line: string, list: AnnotatedList, plain: ReadonlySet<string>) {
    this.#line = line;
    this.#list = list;
    this.#plain = plain;
  }

  /**
   * Whether a character can begin at a place out of step without annotation of its own: one of the list and a mark
   * of the first cut cannot, but where another annotation has already parted its bytes.
   */
  allows(character: string, at: number): boolean {
    return this.#line[at - 1] === ')' || !(this.#list.has(character) || CUT_FIRST.includes(character));
  }

  ways(node: Node): readonly Way[] {
    const key = node.at * 1024 + node.pending + 1;
    let ways = this.#ways.get(key);
    if (!ways) {
      ways = [...this.#waysFrom(node)];
      this.#ways.set(key, ways);
    }
    return ways;
  }

  /** Characters of the line that are passed with the annotation at a place, 0 where none is. */
  #annotation(at: number): { length: number; pinyin: string } | undefined {
    ANNOTATION.lastIndex = at;
    const found = ANNOTATION.exec(this.#line);
    return found ? { length: found[0].length, pinyin: found[1]! } : undefined;
  }

  *#waysFrom({ at, pending }: Node): Generator<Way> {
    if (pending >= LETTER) yield this.#way(just(String.fromCharCode(pending - LETTER)), at, NOTHING);
    else if (pending === SWALLOWED) yield this.#way(SWALLOWED_CHARACTERS, at, NOTHING);
    else if (pending === NOTHING) yield* this.#inStep(at);
    else if (pending === LOST_LOW) yield* this.#outOfStep(at, pending, LOW_LEADS);
    else if (pending >= LOST) yield* this.#outOfStep(at, pending, LEADS);
    else yield* this.#outOfStep(at, pending, [pending]);
  }

  #way(characters: Characters, at: number, pending: number, cost = 0): Way {
    return { characters, to: { at, pending }, cost, clean: false };
  }

  /** Decoder and characters are in step: the line shows what was there, up to the next damage. */
  *#inStep(at: number): Generator<Way> {
    const character = this.#line[at];
    if (character === undefined) return;
    const before = this.#lastByteBefore(at);
    const annotation = this.#annotation(at + 1);
    if (annotation && this.#list.get(character) === annotation.pinyin) {
      yield {
        characters: just(character),
        to: { at: at + 1 + annotation.length, pending: NOTHING },
        cost: 0,
        clean: true,
      };
      return;
    }
    if (annotation && LETTER_BYTE.test(character)) {
      const annotates = this.#annotated(before, byteOf(character), annotation.pinyin);
      if (annotates) {
        const to = { at: at + 1 + annotation.length, pending: NOTHING };
        yield {
          characters: just(character),
          to,
          cost: annotates.cost,
          clean: false,
          annotates: annotates.entry,
        };
      }
    }
    if (character === '?') {
      yield* this.#questionInStep(at, before);
      if (this.#explained(at, before)) return;
    }
    yield { characters: just(character), to: { at: at + 1, pending: NOTHING }, cost: 0, clean: true };
  }

  /** The byte in front of a place in step, 0 where it is none of a pair. An annotation in between is passed. */
  #lastByteBefore(at: number): number {
    let last = at - 1;
    if (this.#line[last] === ')') {
      const open = this.#line.lastIndexOf('(', last);
      if (this.#annotation(open)?.length === at - open) last = open - 1;
    }
    return (pairOf(fullWidth(this.#line[last] ?? '')) ?? 0) & 0xff;
  }

  *#questionInStep(at: number, before: number): Generator<Way> {
    const annotated = this.#questionAnnotation(at);
    if (annotated)
      for (const pair of traditionalPairsRead(before, annotated.pinyin)) {
        const annotates = this.#annotated(before, pair & 0xff, annotated.pinyin);
        if (!annotates || !isLead(pair & 0xff)) continue;
        const to = { at: at + annotated.length, pending: pair & 0xff };
        yield { characters: just(''), to, cost: annotates.cost, clean: false, annotates: annotates.entry };
      }
    const cut = this.#cutAt(at + 1);
    if (cut !== undefined) yield this.#way(every(ALL_BYTES, [cut >> 8]), at + 2, cut & 0xff);
  }

  /** Whether a `?` is the first half of an annotated character beyond doubt: it stands for no question. */
  #explained(at: number, before: number): boolean {
    const annotated = this.#questionAnnotation(at);
    return annotated !== undefined && traditionalPairsRead(before, annotated.pinyin).length > 0;
  }

  #cutAt(at: number): number | undefined {
    return CUT.test(this.#line[at] ?? '') ? pairOf(fullWidth(this.#line[at]!)) : undefined;
  }

  #questionAnnotation(at: number): { length: number; pinyin: string } | undefined {
    QUESTION_ANNOTATION.lastIndex = at;
    const found = QUESTION_ANNOTATION.exec(this.#line);
    return found ? { length: found[0].length, pinyin: found[1]! } : undefined;
  }

  /** Whether a pair may have been annotated with a pinyin, and how improbable that is. */
  #annotated(
    lead: number,
    trail: number,
    pinyin: string,
  ): { cost: number; entry: readonly [string, string] } | undefined {
    const character = characterOf(lead * 256 + trail);
    if (character === undefined) return undefined;
    const listed = this.#list.get(character);
    if (listed !== undefined) return listed === pinyin ? { cost: 0, entry: [character, pinyin] } : undefined;
    return isReading(character, pinyin) && traditionalPairsRead(lead, pinyin).includes(lead * 256 + trail)
      ? { cost: this.#plain.has(character) ? 10 : 4, entry: [character, pinyin] }
      : undefined;
  }

  /** Out of step: what the line shows next begins with the second byte of a character begun before. */
  *#outOfStep(at: number, pending: number, leads: readonly number[]): Generator<Way> {
    const character = this.#line[at];
    yield* this.#lostAt(at, pending, leads);
    if (character === undefined || character === '?') {
      yield* this.#questionOutOfStep(at, leads);
      if (character === undefined) return;
    }
    const annotation = this.#annotation(at + 1);
    if (annotation && LETTER_BYTE.test(character)) {
      yield* this.#annotatedTrail(leads, byteOf(character), annotation.pinyin, at + 1 + annotation.length);
      return;
    }
    if (/[@-~]/.test(character)) {
      yield this.#way(every(leads, [character.charCodeAt(0)]), at + 1, NOTHING);
      return;
    }
    if (character === '€') yield this.#way(every(leads, [0x80]), at + 1, NOTHING);
    const pair = pairOf(fullWidth(character));
    if (pair === undefined) return;
    const passed = annotation && this.#list.get(character) === annotation.pinyin ? annotation.length : 0;
    const second = pair & 0xff;
    const after = isLead(second) ? second : LETTER + second;
    yield this.#way(every(leads, [pair >> 8]), at + 1 + passed, after);
  }

  /** Pairs that were lost without a trace before what the line shows next. */
  *#lostAt(at: number, pending: number, leads: readonly number[]): Generator<Way> {
    if (pending >= LOST + MOST_LOST - 1) return;
    yield this.#way(every(leads, LOST_TRAILS), at, pending < LOST ? LOST : pending + 1, LOSS);
    if (pending <= LOST) yield this.#way(every(leads, LOST_LOW_TRAILS), at, LOST_LOW, 1);
  }

  *#questionOutOfStep(at: number, leads: readonly number[]): Generator<Way> {
    const end = this.#line[at] === undefined;
    if (end) return;
    const annotated = this.#questionAnnotation(at);
    if (annotated) {
      for (const trail of ALL_BYTES)
        yield* this.#annotatedTrail(leads, trail, annotated.pinyin, at + annotated.length);
      return;
    }
    if (this.#cutAt(at + 1) !== undefined || this.#line[at + 1] === undefined)
      yield this.#way(every(leads, ALL_BYTES), at + 1, NOTHING);
    if (leads.length > 1) return;
    yield this.#way(every(leads, ALL_BYTES), at + 1, SWALLOWED, 1);
    yield this.#way(every(leads, UNASSIGNED_TRAILS), at + 1, LOST, 4);
  }

  *#annotatedTrail(leads: readonly number[], trail: number, pinyin: string, after: number): Generator<Way> {
    for (const lead of leads) {
      const annotates = this.#annotated(lead, trail, pinyin);
      if (!annotates) continue;
      const [character] = annotates.entry;
      const to = { at: after, pending: NOTHING };
      yield {
        characters: just(character),
        to,
        cost: annotates.cost,
        clean: false,
        annotates: annotates.entry,
      };
    }
  }
}
