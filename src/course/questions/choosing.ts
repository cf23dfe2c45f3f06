import { gradeOf, type Grade } from './contract.ts';

/** Option id → 1 where it belongs to the answer, 0 where it does not. */
export type ChoiceKey = Record<string, 0 | 1>;

/** The key of a list of options. */
export function choiceKey(options: readonly { id: string; correct: boolean }[]): ChoiceKey {
  return Object.fromEntries(options.map(({ id, correct }) => [id, correct ? 1 : 0]));
}

/** The chosen ids that are options, each once, in the options' order. */
export function parseChoice(key: ChoiceKey, value: unknown): string[] | undefined {
  const chosen = Array.isArray(value) ? Object.keys(key).filter((id) => value.includes(id)) : [];
  return chosen.length > 0 ? chosen : undefined;
}

/** One explanation an option, in the options' order. */
export const choiceWhys = (key: ChoiceKey): string[] => Object.keys(key);

/** Nothing chosen: every option is still open. */
export function openChoice(key: ChoiceKey, response: string[] | undefined): string[] {
  return response ? [] : Object.keys(key);
}

/** Chosen options are right or wrong, the others missed or rightly left alone. */
export function gradeChoice(key: ChoiceKey, response: string[] | undefined): Grade {
  return gradeOf(
    Object.entries(key).map(([id, correct]) => [
      id,
      response?.includes(id)
        ? { verdict: correct ? 'right' : 'wrong', why: id }
        : { verdict: correct ? 'missed' : 'unchosen' },
    ]),
  );
}
