import type { QuestionOf } from '../../schemas/quiz.ts';
import { choiceKey, type ChoiceKey } from './choosing.ts';

export {
  choiceWhys as whys,
  gradeChoice as grade,
  openChoice as open,
  parseChoice as parse,
} from './choosing.ts';

export const label = '简答题';
export const instruction = '先自己写几句，再对照参考答案。';

/** The learner judges: the response is the points found in the own answer, and all of them make it whole. */
export function answerKey(question: QuestionOf<'short-answer'>): ChoiceKey {
  return choiceKey(question.points.map(({ id }) => ({ id, correct: true })));
}
