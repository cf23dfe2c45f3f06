import type { Kind } from '../course/questions/contract.ts';
import * as fillBlank from '../course/questions/fill-blank.ts';
import * as matching from '../course/questions/matching.ts';
import * as multipleChoice from '../course/questions/multiple-choice.ts';
import * as ordering from '../course/questions/ordering.ts';
import * as singleChoice from '../course/questions/single-choice.ts';
import * as trueFalse from '../course/questions/true-false.ts';
import { ChoiceFace } from './quiz-face-choice.ts';
import { OrderFace } from './quiz-face-order.ts';
import { ValueFace } from './quiz-face-value.ts';
import type { Face } from './quiz-face.ts';
import {
  CHOICE_WORDS,
  FILL_WORDS,
  MATCH_WORDS,
  ORDER_WORDS,
  TRUE_FALSE_WORDS,
  type Words,
} from './quiz-words.ts';

/** What of a kind's contract a page needs. */
export type Grader = Pick<Kind, 'parse' | 'open' | 'grade' | 'once'>;

export interface Live {
  kind: Grader;
  Face: new (form: HTMLFormElement, signal: AbortSignal) => Face;
  words: Words;
}

const live = (kind: unknown, Face: Live['Face'], words: Words): Live => ({
  kind: kind as Grader,
  Face,
  words,
});

/** Kinds that are answered on the page: `data-kind` → how it is graded, how its form is handled, what is said. */
export const LIVE: Partial<Record<string, Live>> = {
  'single-choice': live(singleChoice, ChoiceFace, CHOICE_WORDS),
  'multiple-choice': live(multipleChoice, ChoiceFace, CHOICE_WORDS),
  'true-false': live(trueFalse, ChoiceFace, TRUE_FALSE_WORDS),
  ordering: live(ordering, OrderFace, ORDER_WORDS),
  matching: live(matching, ValueFace, MATCH_WORDS),
  'fill-blank': live(fillBlank, ValueFace, FILL_WORDS),
};
