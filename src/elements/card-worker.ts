/**
 * Looks at one picture of the camera at a time, away from the page's own thread: for cards, or for a QR code.
 * A picture lives only for as long as it is looked at; what goes back is numbers and sides, or a text.
 */
import decodeQR from 'qr/decode.js';
import { makeReader, type Sighting } from '../course/cards/read-cards.ts';

export interface Look {
  task: 'cards' | 'code';
  picture: ImageBitmap;
}

export interface Seen {
  width: number;
  height: number;
  /** Mean brightness, 0 to 255. */
  light: number;
  sightings: Sighting[];
  /** Text of a QR code. */
  code?: string;
}

const readCards = makeReader();
let turn = 0;
let context: OffscreenCanvasRenderingContext2D | null = null;

/** Brightness by every 97th pixel: enough to tell a dark room. */
function brightness(data: Uint8ClampedArray): number {
  let [sum, count] = [0, 0];
  for (let i = 0; i < data.length; i += 4 * 97) {
    sum += data[i + 1] ?? 0;
    count += 1;
  }
  return sum / count;
}

function readCode(image: ImageData): string | undefined {
  try {
    return decodeQR(image, { effort: 4 });
  } catch {
    return undefined;
  }
}

addEventListener('message', ({ data: { task, picture } }: MessageEvent<Look>) => {
  const { width, height } = picture;
  if (context?.canvas.width !== width || context.canvas.height !== height)
    context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  context?.drawImage(picture, 0, 0);
  picture.close();
  const image = context?.getImageData(0, 0, width, height);
  if (!image) return;
  turn += 1;
  const code = task === 'code' ? readCode(image) : undefined;
  const seen: Seen = {
    width,
    height,
    light: brightness(image.data),
    sightings: task === 'cards' ? readCards(image, turn) : [],
    ...(code === undefined ? {} : { code }),
  };
  postMessage(seen);
});
