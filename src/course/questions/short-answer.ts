import type { QuestionOf } from '../../schemas/quiz.ts';
import { isWritten } from '../writing/self-marking.ts';
import { gradeOf, type Grade } from './contract.ts';

/** Each point of the reference answer, and the key point it rests on, if it rests on one. */
export type ShortAnswerKey = [id: string, keyPoint?: string][];

export interface ShortAnswerResponse {
  text: string;
  /** Ids of the points the learner found in the own text; none before it was compared. */
  marks?: string[];
}

export const label = '简答题';
export const instruction = '先自己写几句，再对照参考答案，给自己打勾。';

/** What the learner judges himself by. */
export function answerKey(question: QuestionOf<'short-answer'>): ShortAnswerKey {
  return question.points.map(({ id, keyPoint }) => (keyPoint ? [id, keyPoint] : [id]));
}

/** The text as it was written, and the marks that are points, each once, in the points' order. */
export function parse(key: ShortAnswerKey, value: unknown): ShortAnswerResponse | undefined {
  const { text, marks } = Object(value) as Record<string, unknown>;
  const written = typeof text === 'string' ? text : '';
  const found = Array.isArray(marks) ? key.map(([id]) => id).filter((id) => marks.includes(id)) : undefined;
  if (written === '' && !found?.length) return undefined;
  return { text: written, ...(found && { marks: found }) };
}

/** It has one part. It is answered when something was written and compared, even if nothing was found in it. */
export function open(_: ShortAnswerKey, response: ShortAnswerResponse | undefined): string[] {
  return response?.marks && isWritten(response.text) ? [] : ['text'];
}

/** One explanation: the reference answer. */
export const whys = (): string[] => ['text'];

/** The learner judges; more than half of the points make it right. */
export function grade(key: ShortAnswerKey, response: ShortAnswerResponse | undefined): Grade {
  if (!response) return gradeOf([['text', { verdict: 'missed' }]]);
  const right = isWritten(response.text) && (response.marks?.length ?? 0) * 2 > key.length;
  return gradeOf([['text', { verdict: right ? 'right' : 'wrong', why: 'text' }]]);
}
