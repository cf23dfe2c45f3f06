import type { QuestionKind } from '../schemas/quiz.ts';
import type { Grade, Kind } from '../course/questions/contract.ts';
import * as fillBlank from '../course/questions/fill-blank.ts';
import * as hotspot from '../course/questions/hotspot.ts';
import * as matching from '../course/questions/matching.ts';
import * as multipleChoice from '../course/questions/multiple-choice.ts';
import * as ordering from '../course/questions/ordering.ts';
import * as shortAnswer from '../course/questions/short-answer.ts';
import * as singleChoice from '../course/questions/single-choice.ts';
import * as sorting from '../course/questions/sorting.ts';
import * as trueFalse from '../course/questions/true-false.ts';
import { ChoiceFace } from './quiz-face-choice.ts';
import { OrderFace } from './quiz-face-order.ts';
import { SortFace } from './quiz-face-sort.ts';
import { TextFace } from './quiz-face-text.ts';
import { ValueFace } from './quiz-face-value.ts';
import type { Face, Parts } from './quiz-face.ts';
import {
  CHOICE_WORDS,
  FILL_WORDS,
  HOTSPOT_WORDS,
  MATCH_WORDS,
  ORDER_WORDS,
  SHORT_ANSWER_WORDS,
  SORT_WORDS,
  TRUE_FALSE_WORDS,
  type Words,
} from './quiz-words.ts';

/** What of a kind's contract a page needs. */
export type Grader = Pick<Kind, 'parse' | 'open' | 'grade' | 'whys' | 'once'>;

export interface Live {
  kind: Grader;
  Face: new (parts: Parts, signal: AbortSignal) => Face;
  words: Words;
}

/** Names each function a page needs, so that the rest of a kind's module does not come along. */
function grader<Key, Response>(
  parse: (key: Key, value: unknown) => Response | undefined,
  open: (key: Key, response: Response | undefined) => string[],
  grade: (key: Key, response: Response | undefined) => Grade,
  whys: (key: Key) => string[],
  once = false,
): Grader {
  return { parse, open, grade, whys, once } as Grader;
}

/** `data-kind` → how it is graded, how its form is handled, what is said. */
export const LIVE: Record<QuestionKind, Live> = {
  'single-choice': {
    kind: grader(singleChoice.parse, singleChoice.open, singleChoice.grade, singleChoice.whys),
    Face: ChoiceFace,
    words: CHOICE_WORDS,
  },
  'multiple-choice': {
    kind: grader(multipleChoice.parse, multipleChoice.open, multipleChoice.grade, multipleChoice.whys),
    Face: ChoiceFace,
    words: CHOICE_WORDS,
  },
  'true-false': {
    kind: grader(trueFalse.parse, trueFalse.open, trueFalse.grade, trueFalse.whys, trueFalse.once),
    Face: ChoiceFace,
    words: TRUE_FALSE_WORDS,
  },
  ordering: {
    kind: grader(ordering.parse, ordering.open, ordering.grade, ordering.whys),
    Face: OrderFace,
    words: ORDER_WORDS,
  },
  matching: {
    kind: grader(matching.parse, matching.open, matching.grade, matching.whys),
    Face: ValueFace,
    words: MATCH_WORDS,
  },
  'fill-blank': {
    kind: grader(fillBlank.parse, fillBlank.open, fillBlank.grade, fillBlank.whys),
    Face: ValueFace,
    words: FILL_WORDS,
  },
  sorting: {
    kind: grader(sorting.parse, sorting.open, sorting.grade, sorting.whys),
    Face: SortFace,
    words: SORT_WORDS,
  },
  hotspot: {
    kind: grader(hotspot.parse, hotspot.open, hotspot.grade, hotspot.whys),
    Face: ChoiceFace,
    words: HOTSPOT_WORDS,
  },
  'short-answer': {
    kind: grader(shortAnswer.parse, shortAnswer.open, shortAnswer.grade, shortAnswer.whys),
    Face: TextFace,
    words: SHORT_ANSWER_WORDS,
  },
};
