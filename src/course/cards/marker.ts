import aruco from 'js-aruco2';
import { CARD_COUNT } from './side.ts';

/**
 * Markers of a published dictionary, any two of them, turned any way, at least twelve bits apart
 * (S. Garrido-Jurado et al., Generation of fiducial marker dictionaries using Mixed Integer Linear Programming,
 * Pattern Recognition 51, 2016). Card number n carries marker n − 1.
 */
const DICTIONARY = 'ARUCO_MIP_36h12';

/** Cells along a side: six of data and the black frame. */
export const MARKER_CELLS = 8;

/** One bit may be read wrong; with two, a pattern in the room could be taken for a card too easily. */
const ALLOWED_ERRORS = 1;

/** What finds markers in a picture; the library's limit is one that is no longer allowed. */
export function makeDetector() {
  return new aruco.AR.Detector({ dictionaryName: DICTIONARY, maxHammingDistance: ALLOWED_ERRORS + 1 });
}

let codes: string[] | undefined;

/**
 * The white cells of a card's marker, each `[column, row]` of a square of MARKER_CELLS cells; all others are black.
 *
 * @param number 1 to CARD_COUNT
 */
export function whiteCells(number: number): [number, number][] {
  if (!Number.isInteger(number) || number < 1 || number > CARD_COUNT)
    throw new RangeError(`card ${number}: there are cards 1 to ${CARD_COUNT}`);
  codes ??= makeDetector().dictionary.codeList;
  const code = codes[number - 1] ?? '';
  const across = MARKER_CELLS - 2;
  return [...code].flatMap((bit, i): [number, number][] =>
    bit === '1' ? [[(i % across) + 1, Math.floor(i / across) + 1]] : [],
  );
}
