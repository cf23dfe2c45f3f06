/**
 * The form in which two written answers are compared: full and half width, case, spaces and punctuation do
 * not count. A decimal point and a percent sign do: 99.9% is neither 999 nor 99.9.
 */
export function normalise(text: string): string {
  return text
    .replace(/[\p{Z}\p{C}]/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?!(?<=\d)\.(?=\d)|[%‰])[\p{P}\p{Z}~]/gu, '');
}
