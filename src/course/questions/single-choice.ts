import type { QuestionOf } from '../../schemas/quiz.ts';
import { choiceKey, parseChoice, type ChoiceKey } from './choosing.ts';

export { choiceWhys as whys, gradeChoice as grade, openChoice as open } from './choosing.ts';

export const label = '单选题';
export const instruction = '选出最合适的一项。';

/** Option id → whether it is the one. */
export function answerKey(question: QuestionOf<'single-choice'>): ChoiceKey {
  return choiceKey(question.options);
}

/** One option's id in a list; the first where there are several. */
export function parse(key: ChoiceKey, value: unknown): string[] | undefined {
  return parseChoice(key, value)?.slice(0, 1);
}
