import type { Question } from '../../schemas/quiz.ts';

/**
 * What became of one part of a question: an option, an item to order, a left side, a blank.
 * `missed`: it belonged to the answer and was left out. `unchosen`: it was rightly left alone.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'unchosen';

export interface PartGrade {
  verdict: Verdict;
  /** Id of the explanation that speaks to what was answered; none where it would give the answer away. */
  why?: string;
}

export interface Grade {
  /** Whether the whole answer is right. */
  right: boolean;
  /** Part id → what became of it, in the order of the answer key. */
  parts: Map<string, PartGrade>;
}

/**
 * What every kind of question fulfils. A kind is a module of this folder whose exports are these names
 * (kinds.ts holds them all together), so that a page's script takes along what it grades by only.
 *
 * A kind says nothing of how it looks: its form and its explanations are components of sections/questions/,
 * what makes them answer is a face of elements/quiz-faces.ts. To add one: write its module here and name it
 * in kinds.ts, its form and answer and name them in sections/questions/views.ts, its face and name it in
 * elements/quiz-faces.ts. Nothing else knows the kinds.
 */
export interface Kind<Q extends Question = Question, Key = unknown, Response = unknown> {
  /** The kind's name as the learner reads it. */
  label: string;
  /** How to answer, in one sentence. */
  instruction: string;
  /** One try decides it all: whoever is wrong knows the answer, and is told everything. */
  once?: boolean;
  /** What grading needs, and no more: small, serialisable, without texts that stand on the page anyway. */
  answerKey(question: Q): Key;
  /**
   * Makes a response out of anything: what a form holds, what was stored, what was stored for an older state
   * of the question. Unknown parts are dropped; `undefined` where nothing remains.
   */
  parse(key: Key, value: unknown): Response | undefined;
  /** Parts of an answer that is not complete: they must be filled in before it is graded. */
  open(key: Key, response: Response | undefined): string[];
  /** Ids of the explanations, in the order in which the answer lists them. */
  whys(key: Key): string[];
  /** No response is a response too: nothing was answered. */
  grade(key: Key, response: Response | undefined): Grade;
}

/** Builds a grade out of its parts: right where every part is right or rightly left alone. */
export function gradeOf(parts: Iterable<[string, PartGrade]>): Grade {
  const map = new Map(parts);
  return {
    right: [...map.values()].every(({ verdict }) => verdict === 'right' || verdict === 'unchosen'),
    parts: map,
  };
}
