import { detect } from 'jschardet';
import { commonShare } from './common-characters.ts';

/** The text, or undefined where the bytes break the encoding's rules or Node does not know it. */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Enough bytes to judge by; cut at a line end so that no character is cut. */
function sample(bytes: Uint8Array, longest = 65_536): Uint8Array {
  if (bytes.length <= longest) return bytes;
  const end = bytes.lastIndexOf(0x0a, longest);
  return end > 0 ? bytes.subarray(0, end) : bytes;
}

/** Of right text about half of the characters are common; of text decoded wrongly some two in a hundred. */
const LEAST_SHARE = 0.12;

/** The bytes in whichever of GB18030 and Big5 makes common Chinese of them; undefined where neither does. */
export function chineseDecoding(bytes: Uint8Array): { text: string; encoding: string } | undefined {
  const scored = ['gb18030', 'big5']
    .flatMap((encoding) => {
      const text = decodeStrictly(sample(bytes), encoding);
      return text === undefined ? [] : [{ encoding, share: commonShare(text) }];
    })
    .sort((a, b) => b.share - a.share);
  for (const { encoding, share } of scored) {
    if (share < LEAST_SHARE) return undefined;
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return { text, encoding };
  }
  return undefined;
}

/** A word for the report on what the bytes look like. */
export function guessedEncoding(bytes: Uint8Array): string | undefined {
  const { encoding, confidence } = detect(Buffer.from(sample(bytes, 16_384)));
  return encoding && confidence > 0.5 ? encoding : undefined;
}
