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

/** One clean character, or none where only an annotation is passed. */
export interface Edge {
  readonly character: string;
  readonly simplified: string;
  readonly to: Node;
  /** How improbable this way is beyond its words, as a negative logarithm. */
  readonly cost: number;
  /** The damaged line shows the character just as it was, or with its annotation. */
  readonly clean: boolean;
  /** A character that was annotated here though the list learnt from the whole text does not have it. */
  readonly annotates?: readonly [character: string, pinyin: string];
}

type Way = Omit<Edge, 'simplified'>;

export const NOTHING = -1;
/** A pair was lost without a trace: the pending first byte is unknown (0xA1–0xFE). One, two or three in a row. */
const LOST = 256;
const MOST_LOST = 3;
/** As LOST, in the zone 0xA140–0xA7A0: the pending first byte is 0x81–0xA0. */
const LOST_LOW = 260;
/** A byte under 0x40 was swallowed. */
const SWALLOWED = 300;
/** An ASCII letter, decoded as the second half of a pair. */
const LETTER = 400;

/** Nodes at one place in the order in which their edges lead to one another. */
export const rank = ({ pending }: Node) =>
  pending >= SWALLOWED ? 0 : pending === NOTHING ? 1 : pending < LOST ? 2 : pending;

const CUT = /^[,，?？;；。、]/;
const QUESTION_ANNOTATION = new RegExp(`\\?([${PINYIN_LETTERS}]{1,6})\\)`, 'y');
const ANNOTATION = new RegExp(`\\(([${PINYIN_LETTERS}]{1,6})\\)`, 'y');

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const ALL_BYTES = range(0x81, 0xfe);
const LOST_TRAILS = [...range(0xaa, 0xaf), ...range(0xf8, 0xfe)];
const LOST_LOW_TRAILS = range(0xa1, 0xa7);
const UNASSIGNED_TRAILS = [0xa2, ...range(0xa4, 0xa9)];
const SWALLOWABLE = [...' 0123456789.%-+"\'/:*'];

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

export class Lattice {
  readonly #line: string;
  readonly #list: AnnotatedList;
  readonly #plain: ReadonlySet<string>;
  readonly #edges = new Map<number, Map<string, Edge[]>>();

  constructor(line: string, list: AnnotatedList, plain: ReadonlySet<string>) {
    this.#line = line;
    this.#list = list;
    this.#plain = plain;
  }

  /** The ways from a node, by their character in Simplified form. */
  edges(node: Node): ReadonlyMap<string, readonly Edge[]> {
    const key = node.at * 1024 + node.pending + 1;
    let edges = this.#edges.get(key);
    if (!edges) {
      edges = Map.groupBy(
        Array.from(this.#edgesFrom(node), (edge) => ({ ...edge, simplified: simplifiedOf(edge.character) })),
        ({ simplified }) => simplified,
      );
      this.#edges.set(key, edges);
    }
    return edges;
  }

  /** Characters of the line that are passed with the annotation at a place, 0 where none is. */
  #annotation(at: number): { length: number; pinyin: string } | undefined {
    ANNOTATION.lastIndex = at;
    const found = ANNOTATION.exec(this.#line);
    return found ? { length: found[0].length, pinyin: found[1]! } : undefined;
  }

  *#edgesFrom({ at, pending }: Node): Generator<Way> {
    if (pending >= LETTER) yield* this.#emit(String.fromCharCode(pending - LETTER), at, NOTHING);
    else if (pending === SWALLOWED)
      for (const character of SWALLOWABLE) yield* this.#emit(character, at, NOTHING, 1);
    else if (pending === NOTHING) yield* this.#inStep(at);
    else if (pending === LOST_LOW) yield* this.#outOfStep(at, pending, range(0x81, 0xa0));
    else if (pending >= LOST) yield* this.#outOfStep(at, pending, range(0xa1, 0xfe));
    else yield* this.#outOfStep(at, pending, [pending]);
  }

  *#emit(character: string | undefined, at: number, pending: number, cost = 0): Generator<Way> {
    if (character !== undefined && !this.#list.has(character))
      yield { character, to: { at, pending }, cost: cost + oddness(character), clean: false };
  }

  /** Decoder and characters are in step: the line shows what was there, up to the next damage. */
  *#inStep(at: number): Generator<Way> {
    const character = this.#line[at];
    if (character === undefined) return;
    const before = this.#lastByteBefore(at);
    const annotation = this.#annotation(at + 1);
    if (annotation && this.#list.get(character) === annotation.pinyin) {
      yield { character, to: { at: at + 1 + annotation.length, pending: NOTHING }, cost: 0, clean: true };
      return;
    }
    if (annotation && /[@-~]/.test(character)) {
      const annotates = this.#annotated(before, character.charCodeAt(0), annotation.pinyin);
      if (annotates) {
        const to = { at: at + 1 + annotation.length, pending: NOTHING };
        yield { character, to, cost: annotates.cost, clean: false, annotates: annotates.entry };
      }
    }
    if (character === '?') {
      yield* this.#questionInStep(at, before);
      if (this.#explained(at, before)) return;
    }
    yield { character, to: { at: at + 1, pending: NOTHING }, cost: 0, clean: true };
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
        yield { character: '', to, cost: annotates.cost, clean: false, annotates: annotates.entry };
      }
    const cut = this.#cutAt(at + 1);
    if (cut !== undefined)
      for (const lead of ALL_BYTES) yield* this.#emit(clean(lead, cut >> 8), at + 2, cut & 0xff);
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
    const every = (trails: readonly number[]) =>
      leads.flatMap((lead) =>
        trails.flatMap((trail) =>
          leads.length > 1 && trails.length > 1 && !isCommon(lead, trail) ? [] : (clean(lead, trail) ?? []),
        ),
      );
    yield* this.#lostAt(at, pending, every);
    if (character === undefined || character === '?') {
      yield* this.#questionOutOfStep(at, leads, every);
      if (character === undefined) return;
    }
    const annotation = this.#annotation(at + 1);
    if (annotation && /[@-~]/.test(character)) {
      yield* this.#annotatedTrail(
        leads,
        character.charCodeAt(0),
        annotation.pinyin,
        at + 1 + annotation.length,
      );
      return;
    }
    if (/[@-~]/.test(character)) {
      for (const one of every([character.charCodeAt(0)])) yield* this.#emit(one, at + 1, NOTHING);
      return;
    }
    if (character === '€') for (const one of every([0x80])) yield* this.#emit(one, at + 1, NOTHING);
    const pair = pairOf(fullWidth(character));
    if (pair === undefined) return;
    const passed = annotation && this.#list.get(character) === annotation.pinyin ? annotation.length : 0;
    const second = pair & 0xff;
    for (const one of every([pair >> 8]))
      yield* this.#emit(one, at + 1 + passed, isLead(second) ? second : LETTER + second);
  }

  /** Pairs that were lost without a trace before what the line shows next. */
  *#lostAt(at: number, pending: number, every: (trails: number[]) => string[]): Generator<Way> {
    if (pending >= LOST + MOST_LOST - 1) return;
    const next = pending < LOST ? LOST : pending + 1;
    for (const one of every(LOST_TRAILS)) yield* this.#emit(one, at, next);
    if (pending < LOST) for (const one of every(LOST_LOW_TRAILS)) yield* this.#emit(one, at, LOST_LOW, 1);
  }

  *#questionOutOfStep(
    at: number,
    leads: readonly number[],
    every: (trails: readonly number[]) => string[],
  ): Generator<Way> {
    const end = this.#line[at] === undefined;
    if (end) return;
    const annotated = this.#questionAnnotation(at);
    if (annotated) {
      for (const trail of ALL_BYTES)
        yield* this.#annotatedTrail(leads, trail, annotated.pinyin, at + annotated.length);
      return;
    }
    if (this.#cutAt(at + 1) !== undefined || this.#line[at + 1] === undefined)
      for (const one of every(ALL_BYTES)) yield* this.#emit(one, at + 1, NOTHING);
    if (leads.length > 1) return;
    for (const one of every(ALL_BYTES)) yield* this.#emit(one, at + 1, SWALLOWED, 1);
    for (const one of every(UNASSIGNED_TRAILS)) yield* this.#emit(one, at + 1, LOST, 4);
  }

  *#annotatedTrail(leads: readonly number[], trail: number, pinyin: string, after: number): Generator<Way> {
    for (const lead of leads) {
      const annotates = this.#annotated(lead, trail, pinyin);
      if (!annotates) continue;
      const [character] = annotates.entry;
      const to = { at: after, pending: NOTHING };
      yield { character, to, cost: annotates.cost, clean: false, annotates: annotates.entry };
    }
  }
}
