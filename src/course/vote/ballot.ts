import type { Question } from '../../schemas/quiz.ts';

/** One thing to vote for. */
export interface VoteOption {
  id: string;
  /** What the room calls it: A, B, C…, or 对 and 不对. */
  label: string;
  text: string;
  correct: boolean;
  why: string;
}

export interface Ballot {
  options: VoteOption[];
  /** Whether a person may raise the hand for several options. */
  many: boolean;
}

/** More than this nobody counts by hand, and nobody keeps in mind. */
const MOST = 7;

const letter = (index: number) => String.fromCharCode(65 + index);

/** What a room can vote on; `undefined` where a question has no options, or too many: it is talked over. */
export function ballotOf(question: Question): Ballot | undefined {
  if (question.kind === 'true-false') {
    const { answer, whyTrue, whyFalse } = question;
    return {
      many: false,
      options: [
        { id: 'true', label: '对', text: '这个说法对', correct: answer, why: whyTrue },
        { id: 'false', label: '不对', text: '这个说法不对', correct: !answer, why: whyFalse },
      ],
    };
  }
  if (question.kind === 'single-choice' || question.kind === 'multiple-choice')
    return {
      many: question.kind === 'multiple-choice',
      options: question.options.map((option, index) => ({ ...option, label: letter(index) })),
    };
  if (question.kind === 'hotspot' && question.lines.length <= MOST)
    return {
      many: true,
      options: question.lines.map(({ speaker, text, ...line }, index) => ({
        ...line,
        text: `${speaker}：${text}`,
        label: letter(index),
      })),
    };
  return undefined;
}
