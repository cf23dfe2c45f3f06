/** Characters that no text needs: control characters but tab and line feed, and marks that only steer display. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const USELESS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\u200b\u200e\u200f\u202a-\u202e\u2060\ufeff]/g;

/** One kind of line end, no control characters. */
export function tidyCharacters(text: string): { text: string; notes: string[] } {
  const lines = text.replace(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  const useless = lines.match(USELESS)?.length ?? 0;
  return {
    text: useless > 0 ? lines.replace(USELESS, '') : lines,
    notes: useless > 0 ? [`去掉了 ${useless} 个看不见的控制字符`] : [],
  };
}
