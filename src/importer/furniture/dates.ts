const DIGITS = '〇一二三四五六七八九';

/** 二〇二一 → 2021; figures stay. */
function figures(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((digit) => (digit === '零' ? 0 : DIGITS.indexOf(digit))).join(''),
  );
}

const DATE =
  /(?<![\d.])((?:19|20)\d{2})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?|年(?:(\d{1,2})月(?:(\d{1,2})日)?)?)(?!\d)/;

/** The first date in a text as ISO 8601, to the level that is given: 2006, 2006-10 or 2021-03-11. */
export function dateIn(text: string): string | undefined {
  const found = DATE.exec(figures(text));
  if (!found) return undefined;
  const [, year, m1, d1, m2, d2] = found;
  const month = Number(m1 ?? m2 ?? 0);
  const day = Number(d1 ?? d2 ?? 0);
  if (month > 12 || day > 31) return undefined;
  const two = (n: number) => String(n).padStart(2, '0');
  return [year, ...(month > 0 ? [two(month)] : []), ...(month > 0 && day > 0 ? [two(day)] : [])].join('-');
}
