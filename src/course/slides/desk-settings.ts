/** The measures of styles/slides-desk.css, as settings.ts has those of the other slides. */
import type { Room } from './pack.ts';
import type { Setting } from './piece.ts';

/** A step beside its clock, in sight for minutes: 34 px. */
export const STEP: Setting = { measure: 30, lineHeight: 54, gap: 16 };
/** Above the buttons of a clock. */
export const STEP_ROOM: Room = { height: 360, good: 300 };
/** What one player reads from the wall: 32 px. */
export const CARD: Setting = { measure: 32, lineHeight: 50, gap: 16 };
export const CARD_ROOM: Room = { height: 456, good: 456 };
