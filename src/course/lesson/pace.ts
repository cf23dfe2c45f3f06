import { spentBy, type Lesson } from './lesson.ts';

/** Minutes a section has in class. */
export interface Planned {
  section: string;
  minutes: number;
}

export interface Pace {
  /** Time in class so far, and what is planned for all of it; milliseconds. */
  spent: number;
  planned: number;
  /** The same for the section of this moment. */
  sectionSpent: number;
  sectionPlanned: number;
  /** Behind the plan; below 0 ahead of it. */
  late: number;
}

const MINUTE = 60_000;

/**
 * How a lesson keeps to its plan. It is late by what the sections before this one took too long, and by what
 * this one has taken above its own time; a section in its own time makes nobody late.
 */
export function paceOf(plan: readonly Planned[], lesson: Lesson, now: number): Pace {
  const times = spentBy(lesson, now);
  const spent = Object.values(times).reduce((sum, time) => sum + time, 0);
  const at = plan.findIndex(({ section }) => section === lesson.section);
  const sum = (some: readonly Planned[]) => some.reduce((all, { minutes }) => all + minutes, 0) * MINUTE;
  const sectionPlanned = (plan[at]?.minutes ?? 0) * MINUTE;
  const sectionSpent = times[lesson.section] ?? 0;
  const due = sum(plan.slice(0, Math.max(0, at))) + Math.min(sectionSpent, sectionPlanned);
  return { spent, planned: sum(plan), sectionSpent, sectionPlanned, late: spent - due };
}

/** Whole minutes, the last one begun not counted. */
export const minutes = (time: number) => Math.floor(Math.max(0, time) / MINUTE);

/** The same, as a trainer hears it. */
export function paceWords({ late }: Pace): string {
  if (late >= MINUTE) return `比计划慢 ${minutes(late)} 分钟`;
  if (late <= -MINUTE) return `比计划快 ${minutes(-late)} 分钟`;
  return '和计划一致';
}

/** `7:05`, or `1:07:05` from an hour on. */
export function clockText(time: number): string {
  const seconds = Math.floor(Math.max(0, time) / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
