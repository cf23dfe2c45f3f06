import type { QuestionOf } from '../../schemas/quiz.ts';
import type { AssignmentKey } from './assigning.ts';

export { gradeAssignment as grade, openAssignment as open, parseAssignment as parse } from './assigning.ts';

export const label = '配对题';
export const instruction = '给每一条找到与它相配的一项。';

/** The pairs' explanations, then those of the extras. */
export const whys = (key: AssignmentKey): string[] => key.targets;

/** Left and right of a pair share the pair's id; extras belong to no pair. */
export function answerKey(question: QuestionOf<'matching'>): AssignmentKey {
  const pairs = question.pairs.map((pair) => pair.id);
  return {
    right: Object.fromEntries(pairs.map((id) => [id, id])),
    targets: [...pairs, ...question.extras.map((extra) => extra.id)],
  };
}
