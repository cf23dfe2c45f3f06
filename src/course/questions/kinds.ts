import type { QuestionKind, QuestionOf } from '../../schemas/quiz.ts';
import type { Kind } from './contract.ts';
import * as fillBlank from './fill-blank.ts';
import * as hotspot from './hotspot.ts';
import * as matching from './matching.ts';
import * as multipleChoice from './multiple-choice.ts';
import * as ordering from './ordering.ts';
import * as shortAnswer from './short-answer.ts';
import * as singleChoice from './single-choice.ts';
import * as sorting from './sorting.ts';
import * as trueFalse from './true-false.ts';

/** Every kind of question, by its name in quiz.yaml. For the server: a page's script takes what it needs. */
export const KINDS = {
  'single-choice': singleChoice,
  'multiple-choice': multipleChoice,
  'true-false': trueFalse,
  ordering,
  matching,
  'fill-blank': fillBlank,
  sorting,
  hotspot,
  'short-answer': shortAnswer,
} satisfies { [K in QuestionKind]: Kind<QuestionOf<K>> };

/** The kind of a question, whichever it is. */
export function kindOf(kind: QuestionKind): Kind {
  return KINDS[kind] as Kind;
}
