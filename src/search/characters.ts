/** Stands between blocks. It takes a word's place and is no word, so no phrase reaches across it. */
export const BLOCK_MARK = '¶';

/** Signs that mean the same: full and half width, straight and curly, the many middle dots and dashes. */
const SAME = [
  ',，',
  '.．',
  '!！',
  '?？',
  ':：',
  ';；',
  '(（',
  ')）',
  "'‘’＇",
  '%％',
  '/／',
  '-－–—‑',
  '~～',
  '·•・‧',
  '+＋',
  '=＝',
  '&＆',
  '#＃',
  '$＄',
  '¥￥',
  '@＠',
  '*＊',
  '<＜',
  '>＞',
  '“”',
];

const IGNORED = /[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/u;

const sameAs = new Map(SAME.flatMap((group) => [...group].map((sign) => [sign, [...group]])));

/** Letters and digits in half width. */
export const narrow = (character: string): string =>
  /[０-９Ａ-Ｚａ-ｚ]/.test(character) ? toHalfWidth(character) : character;

/** Whether a character is read over: it cannot be seen, or is a mark on another. */
export const isIgnored = (character: string): boolean => IGNORED.test(character);

/** Whether a space beside a character parts nothing. */
export const isWide = (character: string): boolean => wide.test(character);

const toHalfWidth = (wide: string) => String.fromCodePoint(wide.codePointAt(0)! - 0xfee0);

// Han and kana with their punctuation. A space beside one of these parts nothing: 第 2 步 is 第2步.
const WIDE = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\u3001-\u303f\uff00-\uffef‘’“”…—]';
const wide = new RegExp(WIDE, 'u');
const idleSpace = new RegExp(`^ | $|(?<=${WIDE}) | (?=${WIDE})`, 'gu');

/**
 * The form in which text is indexed and searched: composed characters, letters and digits in half width,
 * nothing invisible, nothing malformed, spaces only where they part words. Signs stay as they are, as the
 * excerpt shows them.
 */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Default_Ignorable_Code_Point}\p{Mn}\p{Me}]/gu, '')
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, toHalfWidth)
    .replace(/[\p{Cc}\p{Cs}\s\uFFFD¶]+/gu, ' ')
    .replace(idleSpace, '');
}

/** What two characters have in common when they count as the same: case and width do not matter. */
export function fold(character: string): string {
  return sameAs.get(character)?.[0] ?? character.toLowerCase();
}
