import type { Sighting } from './read-cards.ts';
import { CARD_COUNT, SIDES, type Point, type Side } from './side.ts';

/** Readings in a row of the same side after which a card counts: a card on its way up shows other sides first. */
export const STEADY = 3;
/** A card not seen for this many pictures begins anew. A card that counts goes on counting: arms get tired. */
const FORGET = 12;
/** For how many pictures a number that was on two cards stays in doubt. */
const DOUBT = 12;

/** What is known of one number. */
interface Held {
  /** The side that counts; none until it was read the same often enough. */
  counted?: Side;
  /** The side read last, how often in a row, and in which picture. */
  last: Side;
  row: number;
  seen: number;
  /** The picture in which two cards with this number were seen. */
  doubled?: number;
}

/** A vote by cards while the camera is on. A plain value: `look` makes the next one. */
export interface Ballot {
  readonly held: ReadonlyMap<number, Held>;
  /** Pictures looked at so far. */
  readonly pictures: number;
  readonly closed: boolean;
}

export const emptyBallot: Ballot = { held: new Map(), pictures: 0, closed: false };

/** Takes in what one picture showed. After closing nothing changes any more. */
export function look(ballot: Ballot, sightings: readonly Sighting[]): Ballot {
  if (ballot.closed) return ballot;
  const picture = ballot.pictures + 1;
  const held = new Map(ballot.held);
  const numbers = new Set<number>();
  for (const { number, side } of sightings) {
    const before = held.get(number);
    if (numbers.has(number)) {
      // Two cards with one number: whose answer it is cannot be known, so neither counts.
      if (before) held.set(number, { last: before.last, row: 0, seen: picture, doubled: picture });
      continue;
    }
    numbers.add(number);
    if (!side) continue;
    const doubted = before?.doubled !== undefined && picture - before.doubled < DOUBT;
    const again = before?.last === side && picture - before.seen <= FORGET;
    const row = doubted ? 0 : again ? before.row + 1 : 1;
    const counted = row >= STEADY ? side : before?.counted;
    held.set(number, {
      last: side,
      row,
      seen: picture,
      ...(counted ? { counted } : {}),
      ...(doubted && before?.doubled !== undefined ? { doubled: before.doubled } : {}),
    });
  }
  return { held, pictures: picture, closed: false };
}

/** Ends the vote: what counts now is the result. */
export function close(ballot: Ballot): Ballot {
  return { ...ballot, closed: true };
}

/** Card number → side, for the cards that count, by number. */
export function answers(ballot: Ballot): Map<number, Side> {
  return new Map(
    [...ballot.held]
      .flatMap(([number, { counted }]): [number, Side][] => (counted ? [[number, counted]] : []))
      .sort(([a], [b]) => a - b),
  );
}

/** How many cards show each side, in the order of SIDES. */
export function sideCounts(given: ReadonlyMap<number, Side>): number[] {
  return SIDES.map((side) => [...given.values()].filter((each) => each === side).length);
}

/** Numbers of which two cards are held up. */
export function doubled(ballot: Ballot): number[] {
  return [...ballot.held]
    .filter(([, { doubled: at }]) => at !== undefined && ballot.pictures - at < DOUBT)
    .map(([number]) => number)
    .sort((a, b) => a - b);
}

/** Cards that were handed out and do not count yet. */
export function missing(ballot: Ballot, handedOut: readonly number[]): number[] {
  return handedOut.filter((number) => !ballot.held.get(number)?.counted);
}

/** How a card stands in the picture: whether it counts already, never what it says. */
export interface Mark {
  number: number;
  corners: Point[];
  state: 'counted' | 'reading' | 'between' | 'doubled';
}

export function marks(ballot: Ballot, sightings: readonly Sighting[]): Mark[] {
  const twice = new Set(doubled(ballot));
  return sightings.map(({ number, side, corners }) => ({
    number,
    corners,
    state: twice.has(number)
      ? 'doubled'
      : !side
        ? 'between'
        : ballot.held.get(number)?.counted === side
          ? 'counted'
          : 'reading',
  }));
}

/** The numbers 1 to `count`, kept within the cards there are. */
export function cardNumbers(count: number): number[] {
  const kept = Math.min(CARD_COUNT, Math.max(0, Math.floor(count) || 0));
  return Array.from({ length: kept }, (_, i) => i + 1);
}
