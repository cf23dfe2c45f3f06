import { encode } from 'uqr';

/** A QR code as a path in squares of 1, without the quiet zone of 4 that belongs round it. */
export interface QrCode {
  size: number;
  path: string;
}

/** The QR code of an address; a quarter of it may be hidden or smeared. */
export function qrCode(address: string): QrCode {
  const { data, size } = encode(address, { ecc: 'Q', border: 0 });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      const start = x;
      while (row[x]) x += 1;
      if (x > start) path += `M${start} ${y}h${x - start}v1h${start - x}z`;
    }
  });
  return { size, path };
}
