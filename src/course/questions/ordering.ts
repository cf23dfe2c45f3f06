import type { QuestionOf } from '../../schemas/quiz.ts';
import { gradeOf, type Grade } from './contract.ts';

export const label = '排序题';
export const instruction = '把它们排成合适的先后顺序。';

/** Item ids in the right order. */
export type OrderingKey = string[];

/** The author writes the items in the right order. */
export function answerKey(question: QuestionOf<'ordering'>): OrderingKey {
  return question.items.map((item) => item.id);
}

/** An order of exactly the items there are; an order of other items says nothing of these. */
export function parse(key: OrderingKey, value: unknown): string[] | undefined {
  if (!Array.isArray(value) || value.length !== key.length) return undefined;
  return key.every((id) => value.includes(id)) ? (value as string[]) : undefined;
}

/** Items that nobody has put in order yet: all, until one is moved. */
export function open(key: OrderingKey, response: string[] | undefined): string[] {
  return response ? [] : key;
}

/** Explanations come in the right order. */
export const whys = (key: OrderingKey): string[] => key;

/** An item is right where it stands in its own place. */
export function grade(key: OrderingKey, response: string[] | undefined): Grade {
  return gradeOf(
    key.map((id, i) => [
      id,
      response?.[i] === id ? { verdict: 'right', why: id } : { verdict: response ? 'wrong' : 'missed' },
    ]),
  );
}
