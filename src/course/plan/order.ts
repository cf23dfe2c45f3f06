import { dayNumber } from '../calendar-day.ts';

/** What the order of plans depends on. */
export interface Datable {
  lookBack: string;
  result: string;
}

/** Whether the day to look back has come and nobody has. */
export function isDue({ lookBack, result }: Datable, today: string): boolean {
  return result === '' && dayNumber(lookBack) <= dayNumber(today);
}

/** Plans in the order to look at them: due first (the longest due before), then coming, undated, looked back on. */
export function byUrgency<T extends Datable>(plans: readonly T[], today: string): T[] {
  const rank = (plan: T) => (isDue(plan, today) ? 0 : plan.result !== '' ? 3 : plan.lookBack ? 1 : 2);
  return plans.toSorted((a, b) => rank(a) - rank(b) || a.lookBack.localeCompare(b.lookBack));
}

/** A plan in one sentence; an author's or learner's own stops and leading words are not doubled. */
export function sentence({ if: when, then }: { if: string; then: string }): string {
  const bare = (text: string, lead: RegExp) =>
    text
      .trim()
      .replace(lead, '')
      .replace(/[，。；\s]+$/, '');
  return `如果${bare(when, /^如果/)}，我就${bare(then, /^我就/)}。`;
}
