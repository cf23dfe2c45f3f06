import { parseLessonRecord, type LessonRecord } from '../course/lesson/lesson-record.ts';
import { begun } from '../course/vote/results.ts';
import type { Moment } from '../course/vote/vote.ts';
import { keys, type Refusal } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';
import { lessonState } from './lesson.ts';
import { voteEntry, votedQuestions } from './votes.ts';

/** How a lesson that is over is stored. */
export const lessonRecordShape: Shape<LessonRecord> = { version: 1, parse: parseLessonRecord };

const START = 'lesson-record/';
const records = new Map<string, Entry<LessonRecord>>();

function recordEntry(key: string): Entry<LessonRecord> {
  const found = records.get(key) ?? entry({ key, ...lessonRecordShape });
  records.set(key, found);
  return found;
}

/** Lessons of a chapter that are over, the latest first. Key: `lesson-record/<slug>/<when it began>`. */
export function lessonRecords(slug: string): Entry<LessonRecord>[] {
  return keys(`${START}${slug}/`)
    .map(recordEntry)
    .filter(({ $value }) => $value.get())
    .sort((a, b) => b.$value.get()!.startedAt - a.$value.get()!.startedAt);
}

/** Votes of the lesson of this moment that have begun. */
export function votesNow(slug: string): Map<string, Moment> {
  return new Map(
    votedQuestions(slug).flatMap((question) => {
      const vote = voteEntry(slug, question).$value.get();
      if (!vote || !begun(vote)) return [];
      const { past: _, at: __, ...moment } = vote;
      return [[question, moment as Moment] as const];
    }),
  );
}

/**
 * Ends the lesson: its votes become a record, and the next class finds questions nobody has voted on.
 * Where the device has no room for the record nothing is ended, and it says why.
 * @param keep whether there is to be a record
 */
export function endLesson(slug: string, keep = true): Refusal | 'newer' | undefined {
  const votes = keep ? votesNow(slug) : new Map<string, Moment>();
  const { startedAt } = lessonState(slug).$value.get() ?? {};
  if (votes.size > 0) {
    const began =
      startedAt ?? Math.min(...[...votes.values()].map(({ first }) => first.closedAt ?? Date.now()));
    const record = recordEntry(`${START}${slug}/${began}`);
    const refusal = record.set({ startedAt: began, votes: Object.fromEntries(votes) });
    if (refusal) {
      record.remove();
      return refusal;
    }
  }
  for (const question of votedQuestions(slug)) voteEntry(slug, question).remove();
  lessonState(slug).remove();
  return undefined;
}
