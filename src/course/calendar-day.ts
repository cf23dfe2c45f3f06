/**
 * Days of the calendar where the learner is, as `2026-12-08`. A day is a name, not a length: counted by these,
 * nothing shifts when summer time begins or the clock changes.
 */
const pad = (number: number, length = 2) => String(number).padStart(length, '0');

/** The day of the calendar a moment lies in, by the clock on the wall. */
export function dayOf(moment: Date): string {
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1)}-${pad(moment.getDate())}`;
}

/** Days since 1 January 1970; `NaN` for what is no day. */
export function dayNumber(day: string): number {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === undefined
    ? Number.NaN
    : Date.UTC(Number(year), Number(month) - 1, Number(date)) / 86_400_000;
}

/** The day so many days later (or, below 0, earlier). */
export function addDays(day: string, days: number): string {
  return new Date((dayNumber(day) + days) * 86_400_000).toISOString().slice(0, 10);
}

/** A day as it is read: 12 月 8 日, with the year where it is not the one of `today`. */
export function spokenDay(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${year === Number(today.slice(0, 4)) ? '' : `${year} 年 `}${month} 月 ${date} 日`;
}
