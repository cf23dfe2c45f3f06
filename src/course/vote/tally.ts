/** What one vote of a room came to. */
export interface Round {
  /** Option id → hands. An option that is not there has not been counted yet. */
  counts: Record<string, number>;
  /** Where everyone votes with a card of their own: number of the card → option id. */
  answers?: Record<string, string>;
  /** When it was closed, milliseconds since 1970. */
  closedAt?: number;
}

/** No class is larger. */
export const MOST_PEOPLE = 999;

export type CountProblem = 'no-number' | 'negative' | 'fraction' | 'too-many' | 'more-than-class';

/**
 * The number a trainer typed, full-width digits too, or what is wrong with it.
 * @param people in the room; `undefined` where nobody has said
 */
export function readCount(typed: string, people: number | undefined): number | CountProblem {
  const text = typed.normalize('NFKC').trim().replace(/^\+/, '');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return 'no-number';
  const count = Number(text);
  if (count < 0) return 'negative';
  if (!Number.isInteger(count)) return 'fraction';
  if (people !== undefined && count > people) return 'more-than-class';
  return count > MOST_PEOPLE ? 'too-many' : count;
}

/** Hands for an option; `undefined` where nobody has counted them. Options may be named like what objects know. */
export function countOf({ counts }: Round, id: string): number | undefined {
  return Object.hasOwn(counts, id) ? counts[id] : undefined;
}

/** All hands counted for options there are. */
export function hands(round: Round, options: readonly string[]): number {
  return options.reduce((sum, id) => sum + (countOf(round, id) ?? 0), 0);
}

/** How many options have been counted. */
export function counted(round: Round, options: readonly string[]): number {
  return options.filter((id) => countOf(round, id) !== undefined).length;
}

/** Hands above the number of people, where everybody has one vote: somebody was counted twice. */
export function surplus(
  round: Round,
  { options, many, people }: { options: readonly string[]; many: boolean; people: number | undefined },
): number {
  return many || people === undefined ? 0 : Math.max(0, hands(round, options) - people);
}

/**
 * The share of an option, 0–1: of the people in the room where that is known and not exceeded, else of the
 * hands; where hands go up several times and nobody counted the people, of the option with the most.
 */
export function share(
  round: Round,
  id: string,
  { options, many, people }: { options: readonly string[]; many: boolean; people: number | undefined },
): number {
  const count = countOf(round, id) ?? 0;
  const all = hands(round, options);
  const most = Math.max(0, ...options.map((option) => countOf(round, option) ?? 0));
  const whole = many ? Math.max(people ?? 0, most) : Math.max(people ?? 0, all);
  return whole === 0 ? 0 : count / whole;
}
