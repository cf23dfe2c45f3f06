const DIGITS = '零一二三四五六七八九';
const UNITS = ['', '十', '百', '千'];

/** A whole number from 1 to 9999 as a book writes it: 12 → 十二, 105 → 一百零五. */
export function hanNumber(value: number): string {
  const digits = [...String(value)].map(Number);
  let written = '';
  let skipped = false;
  digits.forEach((digit, at) => {
    if (digit === 0) {
      skipped = true;
      return;
    }
    if (skipped && written) written += DIGITS[0]!;
    skipped = false;
    written += DIGITS[digit]! + UNITS[digits.length - 1 - at]!;
  });
  return written.replace(/^一十/, '十');
}
