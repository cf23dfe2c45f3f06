import { CARD_COUNT, SIDES, type Side } from './side.ts';

/**
 * A result on its way from the phone that read the cards to the laptop that shows the lesson: as a QR code with
 * every number and side, or as eight characters with the counts alone, which can be typed.
 * Neither holds a name. Both carry a check, so that a slip is said and never taken over.
 */
export interface Handover {
  /** Question's tag (`questionTag`), so that a result is not taken for another question's. */
  tag: number;
  round: 1 | 2;
  /** How many cards show each side, in the order of SIDES. */
  counts: number[];
  /** Card number → side; in the QR code only. */
  answers?: Map<number, Side>;
}

/** Crockford's base 32: no I, L, O or U, which are read as 1, 1, 0 and V. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TYPED = 8;
/** What a QR code of ours begins with: its form and version. */
const PREFIX = 'JXKT1:';
const TAGS = 64n;
/** The tag of a result read without a question being named: it may be taken over for any. */
export const ANY_QUESTION = 0;
const COUNTS = BigInt(CARD_COUNT + 1);
const CHECKS = 2048n;

/** A number from 1 to 63 for a question: enough to notice a mix-up, short enough to type. */
export function questionTag(slug: string, question: string): number {
  return Number(hash(`${slug}/${question}`) % (TAGS - 1n)) + 1;
}

/** FNV-1a, 32 bits (G. Fowler, L. C. Noll, K.-P. Vo, 1991). */
function hash(text: string): bigint {
  let h = 0x811c9dc5;
  for (const char of text) h = Math.imul(h ^ (char.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return BigInt(h);
}

/** Eight characters in two groups, for example `7K3M-90QX`. */
export function toTypedCode({ tag, round, counts }: Handover): string {
  let value = BigInt(tag) * 2n + BigInt(round - 1);
  for (const count of counts) value = value * COUNTS + BigInt(count);
  value = value * CHECKS + (hash(`typed/${value}`) % CHECKS);
  let code = '';
  for (let i = 0; i < TYPED; i += 1) {
    code = (DIGITS[Number(value % 32n)] ?? '') + code;
    value /= 32n;
  }
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

/** Reads what was typed, in any case, with or without spaces; `undefined` where it is not a code or has a slip. */
export function fromTypedCode(typed: string): Handover | undefined {
  const code = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V');
  if (code.length !== TYPED || [...code].some((char) => !DIGITS.includes(char))) return undefined;
  let value = [...code].reduce((sum, char) => sum * 32n + BigInt(DIGITS.indexOf(char)), 0n);
  const check = value % CHECKS;
  value /= CHECKS;
  if (hash(`typed/${value}`) % CHECKS !== check) return undefined;
  const counts = SIDES.map(() => {
    const count = Number(value % COUNTS);
    value /= COUNTS;
    return count;
  }).reverse();
  const tag = value / 2n;
  if (tag >= TAGS || counts.reduce((sum, count) => sum + count) > CARD_COUNT) return undefined;
  return { tag: Number(tag), round: value % 2n === 0n ? 1 : 2, counts };
}

/** The text of the QR code: everything, a character a card (`-` where it did not count). */
export function toQrText({ tag, round, answers = new Map() }: Handover): string {
  const cards = Array.from({ length: CARD_COUNT }, (_, i) => answers.get(i + 1) ?? '-').join('');
  const body = `${tag}:${round}:${cards}`;
  return `${PREFIX}${body}:${hash(body).toString(36).toUpperCase()}`;
}

/** Reads the text of a QR code; `undefined` where it is not one of ours or is damaged. */
export function fromQrText(text: string): Handover | undefined {
  if (!text.startsWith(PREFIX)) return undefined;
  const found = /^((\d{1,2}):([12]):([A-D-]+)):([0-9A-Z]+)$/.exec(text.slice(PREFIX.length));
  const [, body = '', tag = '', round, cards = '', check] = found ?? [];
  if (cards.length !== CARD_COUNT || hash(body).toString(36).toUpperCase() !== check) return undefined;
  const answers = new Map(
    [...cards].flatMap((c, i): [number, Side][] => (c === '-' ? [] : [[i + 1, c as Side]])),
  );
  const counts = SIDES.map((side) => [...answers.values()].filter((each) => each === side).length);
  return { tag: Number(tag), round: round === '2' ? 2 : 1, counts, answers };
}
