/** The part of js-aruco2 that cards/ uses; the library ships no types. */
declare module 'js-aruco2' {
  export interface Corner {
    x: number;
    y: number;
  }
  export interface GreyImage {
    width: number;
    height: number;
    /** One byte a pixel, row by row. */
    data: Uint8Array | Uint8ClampedArray | number[];
  }
  export interface Marker {
    id: number;
    /** Clockwise, beginning at the marker's own top left, whatever way it is turned. */
    corners: Corner[];
  }
  interface Dictionary {
    nBits: number;
    /** Each code as a row of '0' and '1', white is 1. */
    codeList: string[];
  }
  interface Detector {
    dictionary: Dictionary;
    findCandidates(contours: Corner[][], minSize: number, epsilon: number, minLength: number): Corner[][];
    clockwiseCorners(candidates: Corner[][]): Corner[][];
    findMarkers(image: GreyImage, candidates: Corner[][], warpSize: number): Marker[];
  }
  const aruco: {
    AR: { Detector: new (config: { dictionaryName: string; maxHammingDistance: number }) => Detector };
  };
  export default aruco;
}

declare module 'js-aruco2/src/cv.js' {
  import type { Corner, GreyImage } from 'js-aruco2';
  const cv: {
    CV: {
      grayscale(rgba: { width: number; height: number; data: ArrayLike<number> }, to: GreyImage): GreyImage;
      adaptiveThreshold(from: GreyImage, to: GreyImage, kernelSize: number, threshold: number): GreyImage;
      findContours(binary: GreyImage, work: number[]): Corner[][];
    };
  };
  export default cv;
}
