import type { QuestionOf } from '../../schemas/quiz.ts';
import type { ChoiceKey } from './choosing.ts';

export { choiceWhys as whys, gradeChoice as grade, openChoice as open } from './choosing.ts';
export { parse } from './single-choice.ts';

export const label = '判断题';
export const instruction = '这个说法对吗？';
export const once = true;

/** Two options, `true` and `false`. */
export function answerKey(question: QuestionOf<'true-false'>): ChoiceKey {
  return { true: question.answer ? 1 : 0, false: question.answer ? 0 : 1 };
}
