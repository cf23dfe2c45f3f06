import type { QuestionOf } from '../../schemas/quiz.ts';
import { choiceKey, type ChoiceKey } from './choosing.ts';

export {
  choiceWhys as whys,
  gradeChoice as grade,
  openChoice as open,
  parseChoice as parse,
} from './choosing.ts';

export const label = '找茬题';
export const instruction = '在这段对话里找出走偏的话。';

/** Line id → whether it went astray. */
export function answerKey(question: QuestionOf<'hotspot'>): ChoiceKey {
  return choiceKey(question.lines);
}
