import type { Question, QuestionOf } from '../../schemas/quiz.ts';

/** One part of a question with its answer, as a trainer reads it. */
export interface KeyedPart {
  /** Letter, number, speaker or group before the text. */
  label: string;
  text: string;
  /** Whether this is what the question asks for; none where parts are not right or wrong. */
  asked?: boolean;
  why?: string;
}

/** A question with its answer on paper: one shape for every kind. */
export interface QuestionKey {
  /** The answer in a line; empty where the parts say it all. */
  answer: string;
  parts: KeyedPart[];
}

const letter = (index: number) => String.fromCharCode(65 + index);

function choice({ options }: QuestionOf<'single-choice' | 'multiple-choice'>): QuestionKey {
  return {
    answer: options.flatMap(({ correct }, i) => (correct ? [letter(i)] : [])).join('、'),
    parts: options.map(({ text, correct, why }, i) => ({ label: letter(i), text, asked: correct, why })),
  };
}

function fillBlank({ passage, blanks }: QuestionOf<'fill-blank'>): QuestionKey {
  const first = new Map(blanks.map(({ id, answers }) => [id, answers[0]!]));
  return {
    answer: passage.replace(/\[\[([^\]]+)\]\]/g, (_, id: string) => `【${first.get(id)}】`),
    parts: blanks.map(({ answers, why }, i) => ({ label: `第 ${i + 1} 空`, text: answers[0]!, why })),
  };
}

const KEYS: { [K in Question['kind']]: (question: QuestionOf<K>) => QuestionKey } = {
  'single-choice': choice,
  'multiple-choice': choice,
  'true-false': ({ answer, whyTrue, whyFalse }) => ({
    answer: answer ? '对' : '不对',
    parts: [
      { label: '对', text: '', asked: answer, why: whyTrue },
      { label: '不对', text: '', asked: !answer, why: whyFalse },
    ],
  }),
  ordering: ({ items }) => ({
    answer: '照下面的顺序',
    parts: items.map(({ text, why }, i) => ({ label: String(i + 1), text, why })),
  }),
  matching: ({ pairs, extras }) => ({
    answer: '',
    parts: [
      ...pairs.map(({ left, right, why }, i) => ({ label: String(i + 1), text: `${left} ↔ ${right}`, why })),
      ...extras.map(({ text, why }) => ({ label: '多余', text, why })),
    ],
  }),
  'fill-blank': fillBlank,
  sorting: ({ groups, items }) => ({
    answer: '',
    parts: items.map(({ text, group, why }, i) => ({
      label: String(i + 1),
      text: `${text} → ${groups.find(({ id }) => id === group)!.label}`,
      why,
    })),
  }),
  hotspot: ({ lines }) => ({
    answer: `走偏的是第 ${lines.flatMap(({ correct }, i) => (correct ? [i + 1] : [])).join('、')} 句`,
    parts: lines.map(({ speaker, text, correct, why }, i) => ({
      label: `${i + 1} ${speaker}`,
      text,
      asked: correct,
      // Why a line is in order is of use to who clicked it, not to who leads the talk.
      ...(correct ? { why } : {}),
    })),
  }),
  'short-answer': ({ reference, points }) => ({
    answer: reference,
    parts: points.map(({ text }) => ({ label: '□', text })),
  }),
};

/** The answer to a question of any kind and what is said to each part, in the order of the question. */
export function questionKey(question: Question): QuestionKey {
  return (KEYS[question.kind] as (question: Question) => QuestionKey)(question);
}
