import { shuffle } from '../../course/questions/shuffle.ts';
import type { QuestionOf } from '../../schemas/quiz.ts';

/** The right sides and extras of a matching question, lettered in the order the page shows them. */
export function matchingTargets(
  question: QuestionOf<'matching'>,
): { id: string; text: string; letter: string }[] {
  const targets = [...question.pairs.map(({ id, right }) => ({ id, text: right })), ...question.extras];
  return shuffle(targets, question.id).map(({ id, text }, i) => ({
    id,
    text,
    letter: String.fromCharCode(65 + i),
  }));
}
