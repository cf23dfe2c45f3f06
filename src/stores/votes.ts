import { parseVote } from '../course/vote/parse-vote.ts';
import type { Vote } from '../course/vote/vote.ts';
import { keys } from './device.ts';
import type { Entry, Shape } from './entry.ts';
import { lessonEntry } from './lesson-entry.ts';

/** How the vote on a question is stored. */
export const voteShape: Shape<Vote> = { version: 1, parse: parseVote };

const votes = new Map<string, Entry<Vote>>();

/** The vote on a question in this lesson: one for all windows. Key: `vote/<slug>/<question>`. */
export function voteEntry(slug: string, question: string): Entry<Vote> {
  const key = `vote/${slug}/${question}`;
  const found = votes.get(key) ?? lessonEntry({ key, ...voteShape });
  votes.set(key, found);
  return found;
}

/** Ids of the questions a vote is kept or known of, in any order. */
export function votedQuestions(slug: string): string[] {
  const start = `vote/${slug}/`;
  const known = [...votes].flatMap(([key, { $value }]) => ($value.get() ? [key] : []));
  return [...new Set([...keys(start), ...known])]
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}
