import type { Room } from './pack.ts';
import type { Setting } from './piece.ts';

/**
 * The measures of styles/slides-text.css on the canvas of 1280×720 px. Change both together:
 * tests/e2e/slides-fit.spec.ts measures every slide in a browser.
 */
export const CANVAS = { width: 1280, height: 720 } as const;

/** Running text: 38 px in lines of 28 characters. */
export const TEXT: Setting = { measure: 28, lineHeight: 62, gap: 20 };
/** Items of a list, set in by the width of their marks. */
export const ITEM: Setting = { measure: 26, lineHeight: 62, gap: 16 };
/** Lines of a dialogue, beside the name of who speaks. */
export const LINE: Setting = { measure: 23, lineHeight: 62, gap: 24 };
/** A principle worth stopping at: 44 px. */
export const QUOTE: Setting = { measure: 22, lineHeight: 74, gap: 32 };
/** One of two columns: 30 px. */
export const COLUMN: Setting = { measure: 15, lineHeight: 48, gap: 14 };

/** Below a heading, and without one. */
export const ROOM: Room = { height: 466, good: 270 };
/** Lists may be fuller than prose: they are looked over, not read through. */
export const LIST_ROOM: Room = { height: 466, good: 400 };
