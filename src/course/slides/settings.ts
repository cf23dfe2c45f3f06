/**
 * The measures of styles/slides-*.css on the canvas of 1280×720 px. Change both together:
 * tests/e2e/slides-fit.spec.ts measures every slide in a browser.
 */
import type { Room } from './pack.ts';
import type { Setting } from './piece.ts';
import { mostLines } from './text-width.ts';

export const CANVAS = { width: 1280, height: 720 } as const;

/** Running text: 40 px in lines of 26 characters. */
export const TEXT: Setting = { measure: 26.5, lineHeight: 66, gap: 22 };
/** Items in running text, set in by the width of their marks. */
export const ITEM: Setting = { measure: 25, lineHeight: 66, gap: 16 };
/** Lines of a dialogue, beside the name of who speaks. */
export const LINE: Setting = { measure: 22, lineHeight: 66, gap: 26 };
/** What somebody says, or a principle worth stopping at. */
export const QUOTE: Setting = { measure: 25, lineHeight: 66, gap: 30 };
/** A list that is looked over rather than read through: 34 px. */
export const LIST: Setting = { measure: 29.5, lineHeight: 52, gap: 14 };
/** What the room is asked: 44 px. */
export const ASK: Setting = { measure: 24, lineHeight: 72, gap: 24 };
/** Half a plan, beside 如果 or 我就. */
export const PLAN: Setting = { measure: 21, lineHeight: 72, gap: 36 };
/** Beside a QR code. */
export const TOOL: Setting = { measure: 18.5, lineHeight: 66, gap: 22 };
/** One of two columns: 30 px. */
export const COLUMN: Setting = { measure: 16.5, lineHeight: 44, gap: 12 };
/** A reply that has the whole width: 34 px. */
export const REPLY: Setting = { measure: 29, lineHeight: 54, gap: 14 };

/** What lies below a heading of one line. */
const HEIGHT = 462;

export const ROOM: Room = { height: HEIGHT, good: 290 };
export const LIST_ROOM: Room = { height: HEIGHT, good: HEIGHT };
export const ASK_ROOM: Room = { height: HEIGHT, good: 260 };
/** Above or below the track of a timeline, a film's edges, the numeral of a step. */
export const SEQUENCE_ROOM: Room = { height: 374, good: 280 };
/** Above the question what one would say. */
export const SITUATION_ROOM: Room = { height: 384, good: 260 };
/** In a column, or a reply, below its verdict. */
export const REPLY_ROOM: Room = { height: 362, good: 300 };

/** Characters in a line of a heading, and how high the line is, by the view of the slide. */
const HEADINGS: Record<string, { measure: number; lineHeight: number }> = {
  'key-point': { measure: 16.5, lineHeight: 86 },
};
const HEADING = { measure: 23, lineHeight: 60 };

/** The room that a heading leaves: one that runs over several lines leaves less. */
export function roomUnder(heading: string | undefined, room: Room, view = ''): Room {
  if (heading === undefined) return room;
  const { measure, lineHeight } = HEADINGS[view] ?? HEADING;
  const taken = (mostLines(heading, measure) - 1) * lineHeight;
  return { height: room.height - taken, good: Math.min(room.good, room.height - taken) };
}

/** Below a rule of one line. */
export const KEY_POINT_ROOM: Room = { height: 302, good: 200 };
