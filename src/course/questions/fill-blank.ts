import type { QuestionOf } from '../../schemas/quiz.ts';
import { gradeOf, type Grade, type PartGrade } from './contract.ts';
import { normalise } from './normalise.ts';

export const label = '填空题';
export const instruction = '在空里填上合适的词，标点、空格和大小写不计。';

/** Blank id → normalised accepted answers, normalised near misses. */
export type FillBlankKey = Record<string, [answers: string[], near: string[]]>;

/** The id of the explanation of a blank's near miss. */
export const nearId = (blank: string, index: number): string => `${blank}~${index}`;

/** Ids of the blanks in the order in which the passage has them. */
export function blanksInOrder(passage: string): string[] {
  return [...passage.matchAll(/\[\[([^\]]+)\]\]/g)].map(([, id]) => id!);
}

/** The texts to compare with; what normalising would leave empty is kept as it is. */
export function answerKey(question: QuestionOf<'fill-blank'>): FillBlankKey {
  const form = (text: string) => normalise(text) || text;
  return Object.fromEntries(
    blanksInOrder(question.passage).map((id) => {
      const { answers, near } = question.blanks.find((blank) => blank.id === id)!;
      return [id, [answers.map(form), near.map(({ answer }) => form(answer))]];
    }),
  );
}

/** What was written in each blank, trimmed; blanks left empty are left out. */
export function parse(key: FillBlankKey, value: unknown): Record<string, string> | undefined {
  const given = new Map<string, unknown>(Object.entries(value ?? {}));
  const kept = Object.keys(key).flatMap((id) => {
    const text = given.get(id);
    return typeof text === 'string' && text.trim() ? [[id, text.trim()]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

/** Each blank's explanation, then those of its near misses. */
export function whys(key: FillBlankKey): string[] {
  return Object.entries(key).flatMap(([id, [, near]]) => [id, ...near.map((_, i) => nearId(id, i))]);
}

/** Blanks with nothing in them. */
export function open(key: FillBlankKey, response: Record<string, string> | undefined): string[] {
  return Object.keys(key).filter((id) => !response || !Object.hasOwn(response, id));
}

/** A near miss has its own explanation; of any other wrong answer nothing is known. */
export function grade(key: FillBlankKey, response: Record<string, string> | undefined): Grade {
  const empty = open(key, response);
  return gradeOf(
    Object.entries(key).map(([id, [answers, near]]): [string, PartGrade] => {
      if (empty.includes(id)) return [id, { verdict: 'missed' }];
      const written = normalise(response![id]!) || response![id]!;
      if (answers.includes(written)) return [id, { verdict: 'right', why: id }];
      const miss = near.indexOf(written);
      return [id, { verdict: 'wrong', ...(miss < 0 ? {} : { why: nearId(id, miss) }) }];
    }),
  );
}
