const WORDS = ['平静', '不快', '着急', '发火', '暴怒'];

/** The highest mood there is. */
export const MOST_MOOD = 10;

/** A word for a mood of 0 to 10. */
export function moodWord(mood: number): string {
  return WORDS[Math.max(0, Math.ceil(mood / 2) - 1)]!;
}

/** What a reply did to the mood. */
export function moodChange(before: number, after: number): string {
  if (after < before) return `缓了 ${before - after}`;
  return after > before ? `涨了 ${after - before}` : '没有变';
}
