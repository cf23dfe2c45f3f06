import type { QuestionOf } from '../../schemas/quiz.ts';
import type { AssignmentKey } from './assigning.ts';

export { gradeAssignment as grade, openAssignment as open, parseAssignment as parse } from './assigning.ts';

export const label = '分类题';
export const instruction = '想一想每一条该归到哪一类。';

/** One explanation an item. */
export const whys = (key: AssignmentKey): string[] => Object.keys(key.right);

/** Item id → group id. */
export function answerKey(question: QuestionOf<'sorting'>): AssignmentKey {
  return {
    right: Object.fromEntries(question.items.map((item) => [item.id, item.group])),
    targets: question.groups.map((group) => group.id),
  };
}
