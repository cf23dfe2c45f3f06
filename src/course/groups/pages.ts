/** Cards of groups on a slide, px of its canvas: change them together with styles/slides-groups.css. */
const COLUMNS = 3;
const LINE = 40;
/** Padding of a card, and the gap to the next. */
const ROUND = 30;
const ROOM = 490;
/** A line where there is room for larger type. */
const LARGE_LINE = 58;

/** The groups of each page of the wall. `most`: the most people in a group; pages are filled evenly. */
export function pagesOf<T>(groups: readonly T[], most: number): T[][] {
  const rows = Math.max(Math.floor(ROOM / (most * LINE + ROUND)), 1);
  const pages = Math.max(Math.ceil(groups.length / (rows * COLUMNS)), 1);
  const each = Math.max(Math.ceil(groups.length / pages / COLUMNS) * COLUMNS, COLUMNS);
  return Array.from({ length: Math.max(Math.ceil(groups.length / each), 1) }, (_, at) =>
    groups.slice(at * each, (at + 1) * each),
  );
}

/** Whether so many cards, each of at most `most` people, leave room for larger type. */
export function isRoomy(cards: number, most: number): boolean {
  return Math.ceil(cards / COLUMNS) * (most * LARGE_LINE + ROUND) <= ROOM;
}
