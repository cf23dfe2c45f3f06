import cv from 'js-aruco2/src/cv.js';
import type { GreyImage } from 'js-aruco2';
import { makeDetector } from './marker.ts';
import { CARD_COUNT, upperSide, type Point, type Side } from './side.ts';

/** A card found in one picture. */
export interface Sighting {
  /** 1 to CARD_COUNT. */
  number: number;
  /** The side that points up; none where the card is held between two. */
  side?: Side;
  /** Corners of the marker in pixels, clockwise from its own top left. */
  corners: Point[];
}

export interface Picture {
  width: number;
  height: number;
  /** Red, green, blue, alpha, a byte each, row by row: an ImageData is one. */
  data: ArrayLike<number>;
}

/** Half widths, in pixels, of the neighbourhood that tells black from white: what one misses another finds. */
const KERNELS = [2, 4, 7];
/** How much darker than its neighbourhood black is, of 255. */
const DARKER = 7;
/** Shortest outline in pixels that can be a marker, and shortest side. */
const OUTLINE = 40;
const EDGE = 10;
/** Largest error of a straight side, as a share of the outline. */
const STRAIGHT = 0.05;
/** Size to which a marker is straightened before its cells are read. */
const STRAIGHTENED = 49;

const centre = (corners: readonly Point[]) => ({
  x: corners.reduce((sum, { x }) => sum + x, 0) / corners.length,
  y: corners.reduce((sum, { y }) => sum + y, 0) / corners.length,
});

/** Whether two sightings are the same piece of paper: one marker has an inner and an outer outline. */
function same(one: Sighting, other: Sighting): boolean {
  const [a, b] = [centre(one.corners), centre(other.corners)];
  const [first, , third] = one.corners as [Point, Point, Point];
  return Math.hypot(a.x - b.x, a.y - b.y) < Math.hypot(first.x - third.x, first.y - third.y) / 4;
}

/**
 * Makes a reader of cards that keeps its working memory between pictures.
 *
 * The library's own `detect` drops the smaller of two outlines that are near each other: with a small card that
 * is the marker, inside the outline of the paper. So its steps are called one by one here, without that one.
 *
 * @returns a function from a picture to the cards in it, a card of which there are two twice; `turn` counts up
 *   with every picture, as each looks at another scale
 */
export function makeReader(): (picture: Picture, turn: number) => Sighting[] {
  const detector = makeDetector();
  const work: number[] = [];
  let grey: GreyImage = { width: 0, height: 0, data: new Uint8Array(0) };
  let binary: GreyImage = grey;

  return (picture, turn) => {
    const size = picture.width * picture.height;
    if (grey.data.length !== size) {
      grey = { width: picture.width, height: picture.height, data: new Uint8Array(size) };
      binary = { ...grey, data: new Uint8Array(size) };
      work.length = 0;
    }
    cv.CV.grayscale(picture, grey);
    cv.CV.adaptiveThreshold(grey, binary, KERNELS[turn % KERNELS.length] ?? 2, DARKER);
    const outlines = cv.CV.findContours(binary, work);
    const candidates = detector.clockwiseCorners(detector.findCandidates(outlines, OUTLINE, STRAIGHT, EDGE));
    const found: Sighting[] = [];
    for (const { id, corners } of detector.findMarkers(grey, candidates, STRAIGHTENED)) {
      if (id >= CARD_COUNT) continue;
      const side = upperSide(corners);
      const sighting = { number: id + 1, corners, ...(side ? { side } : {}) };
      if (!found.some((other) => other.number === sighting.number && same(other, sighting)))
        found.push(sighting);
    }
    return found;
  };
}
