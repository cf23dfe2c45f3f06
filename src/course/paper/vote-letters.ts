import type { Question } from '../../schemas/quiz.ts';

/** What every learner gets: four cards make a sheet. */
export const VOTE_LETTERS = ['A', 'B', 'C', 'D'];

/** Letters beyond D that some question needs, in order. */
export function furtherVoteLetters(questions: readonly Question[]): string[] {
  const most = Math.max(
    0,
    ...questions.map((question) => ('options' in question ? question.options.length : 0)),
  );
  return Array.from({ length: Math.max(0, most - VOTE_LETTERS.length) }, (_, i) =>
    String.fromCharCode(69 + i),
  );
}
