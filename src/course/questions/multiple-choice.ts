import type { QuestionOf } from '../../schemas/quiz.ts';
import { choiceKey, type ChoiceKey } from './choosing.ts';

export {
  choiceWhys as whys,
  gradeChoice as grade,
  openChoice as open,
  parseChoice as parse,
} from './choosing.ts';

export const label = '多选题';
export const instruction = '合适的不止一项，都选出来。';

/** Option id → whether it belongs to the answer. */
export function answerKey(question: QuestionOf<'multiple-choice'>): ChoiceKey {
  return choiceKey(question.options);
}
