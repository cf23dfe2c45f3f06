import iconv from 'iconv-lite';

/**
 * GBK, pair by pair. A pair is written as one number, lead × 256 + trail; leads are 0x81–0xFE, trails 0x40–0x7E
 * and 0x80–0xFE.
 */
const characters: string[] = [];
const pairs = new Map<string, number>();

for (let lead = 0x81; lead <= 0xfe; lead++)
  for (let trail = 0x40; trail <= 0xfe; trail++) {
    if (trail === 0x7f) continue;
    const character = iconv.decode(Buffer.from([lead, trail]), 'gbk');
    characters[lead * 256 + trail] = character;
    if (!pairs.has(character)) pairs.set(character, lead * 256 + trail);
  }

/** The pair of a character, `undefined` where GBK has it as one byte or not at all. */
export function pairOf(character: string): number | undefined {
  return pairs.get(character);
}

/** The character of a pair; a private-use one in the zones left to users, `undefined` for what is no pair. */
export function characterOf(pair: number): string | undefined {
  return characters[pair];
}

export const isLead = (byte: number) => byte >= 0x81 && byte <= 0xfe;
export const isTrail = (byte: number) => byte >= 0x40 && byte <= 0xfe && byte !== 0x7f;

/** Whether a pair lies in a zone left to users, or is unassigned: what is decoded there was lost on the way. */
export function isLost(pair: number): boolean {
  return /^[\uE000-\uF8FF\uFFFD]$/.test(characters[pair] ?? '\uFFFD');
}

/** The bytes of a text, one number each. A character that GBK does not have is one number above 255. */
export function bytesOf(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const point = character.codePointAt(0)!;
    const pair = pairs.get(character);
    if (point < 0x80) bytes.push(point);
    else if (pair !== undefined) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(0x100 + point);
  }
  return bytes;
}
