import { parseVote } from '../vote/parse-vote.ts';
import type { Moment } from '../vote/vote.ts';

/** What remains of a lesson that is over: its votes. */
export interface LessonRecord {
  /** When it began, milliseconds since 1970. */
  startedAt: number;
  /** Question id → how its vote ended. */
  votes: Record<string, Moment>;
}

/** A record out of what was stored; votes that cannot be read are left out, the others kept. */
export function parseLessonRecord(stored: Record<string, unknown>): LessonRecord | undefined {
  const { startedAt, votes } = stored;
  if (typeof startedAt !== 'number' || typeof votes !== 'object' || votes === null) return undefined;
  const read = Object.entries(votes as Record<string, unknown>).flatMap(([id, vote]) => {
    const parsed = parseVote({ ...(Object(vote) as object), past: [] });
    if (!parsed) return [];
    const { past: _, ...moment } = parsed;
    return [[id, moment] as const];
  });
  return { startedAt, votes: Object.fromEntries(read) };
}
