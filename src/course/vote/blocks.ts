/** What a question shows beside its stem, piece by piece: before the answer, and as the answer. */
import { blanksInOrder } from '../questions/fill-blank.ts';
import { shuffle } from '../questions/shuffle.ts';
import type { Question, QuestionOf } from '../../schemas/quiz.ts';
import { ballotOf } from './ballot.ts';

export interface Block {
  /** A, B, 1, 2…: what the room calls it. */
  label?: string;
  text: string;
  /** Which of two columns it stands in, where things are to be matched. */
  side?: 'left' | 'right';
  /** Id of the option that hands are counted for. */
  option?: string;
  /** The verdict, in words, and whether it is a good one. */
  verdict?: { good: boolean; words: string };
  /** Why it is so. */
  why?: string;
}

const letter = (index: number) => String.fromCharCode(65 + index);
const numbered = <T extends Block>(blocks: readonly T[]): T[] =>
  blocks.map((block, index) => ({ ...block, label: String(index + 1) }));

const WORDS = {
  choice: ['合适', '不合适'],
  line: ['走偏了', '没有走偏'],
  side: ['应该选它', '不该选它'],
} as const;

/** Right sides and extras of a matching question, lettered as the room sees them. */
function targets({ id, pairs, extras }: QuestionOf<'matching'>): (Block & { id: string })[] {
  const all = [...pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...extras];
  return shuffle(all, id).map(({ id: target, text }, index) => ({ id: target, text, label: letter(index) }));
}

/** Before the answer. */
export function askBlocks(question: Question): Block[] {
  const ballot = ballotOf(question);
  if (ballot) return ballot.options.map(({ id, label, text }) => ({ label, text, option: id }));
  switch (question.kind) {
    case 'ordering':
      return shuffle(question.items, question.id).map(({ text }, index) => ({ label: letter(index), text }));
    case 'matching':
      return [
        ...numbered(question.pairs.map(({ left }) => ({ text: left, side: 'left' as const }))),
        ...targets(question).map(({ id: _, ...block }) => ({ ...block, side: 'right' as const })),
      ];
    case 'sorting':
      return [
        { text: `分成${question.groups.length}类：${question.groups.map(({ label }) => label).join('、')}` },
        ...numbered(question.items.map(({ text }) => ({ text }))),
      ];
    case 'hotspot':
      return numbered(question.lines.map(({ speaker, text }) => ({ text: `${speaker}：${text}` })));
    case 'fill-blank':
      return [{ text: question.passage.replace(/\[\[[^\]]*\]\]/g, '＿＿＿＿') }];
    default:
      return [];
  }
}

function choiceAnswers(question: Question): Block[] {
  const words =
    question.kind === 'hotspot' ? WORDS.line : question.kind === 'true-false' ? WORDS.side : WORDS.choice;
  return ballotOf(question)!.options.map(({ label, text, correct, why }) => ({
    label,
    text,
    // A line of a dialogue that went astray is the answer, and no good one.
    verdict: { good: question.kind === 'hotspot' ? !correct : correct, words: words[correct ? 0 : 1] },
    why,
  }));
}

function matchingAnswers(question: QuestionOf<'matching'>): Block[] {
  const letters = new Map(targets(question).map(({ id, label }) => [id, label]));
  return [
    ...numbered(
      question.pairs.map(({ id, left, right, why }) => ({
        text: `${left} → ${letters.get(id)}. ${right}`,
        why,
      })),
    ),
    ...question.extras.map(({ id, text, why }) => ({
      label: letters.get(id)!,
      text,
      verdict: { good: false, words: '多余的一项' },
      why,
    })),
  ];
}

function blankAnswers({ passage, blanks }: QuestionOf<'fill-blank'>): Block[] {
  const inOrder = blanksInOrder(passage).flatMap((id) => blanks.filter((blank) => blank.id === id));
  return inOrder.flatMap(({ answers, why, near }, index) => [
    { label: String(index + 1), text: answers[0]!, verdict: { good: true, words: '填这个' }, why },
    ...near.map((miss) => ({
      text: miss.answer,
      verdict: { good: false, words: '容易写成' },
      why: miss.why,
    })),
  ]);
}

/** Sentences, each with its closing marks; a paragraph ends with a line break. */
const sentences = (text: string) =>
  text
    .split(/\n+/)
    .flatMap((paragraph) => paragraph.match(/[^。！？]+[。！？]*[”’」』）]*/g) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');

/** The answer, with an explanation of every part. */
export function answerBlocks(question: Question): Block[] {
  if (ballotOf(question)) return choiceAnswers(question);
  switch (question.kind) {
    case 'ordering':
      return numbered(question.items.map(({ text, why }) => ({ text, why })));
    case 'matching':
      return matchingAnswers(question);
    case 'sorting': {
      const names = new Map(question.groups.map(({ id, label }) => [id, label]));
      return numbered(
        question.items.map(({ text, group, why }) => ({ text: `${text} → ${names.get(group)}`, why })),
      );
    }
    case 'hotspot':
      return numbered(
        question.lines.map(({ speaker, text, correct, why }) => ({
          text: `${speaker}：${text}`,
          verdict: { good: !correct, words: WORDS.line[correct ? 0 : 1] },
          why,
        })),
      );
    case 'fill-blank':
      return blankAnswers(question);
    case 'short-answer':
      return [
        ...sentences(question.reference).map((text) => ({ text })),
        ...question.points.map(({ text }) => ({ label: '✓', text })),
      ];
    default:
      return [];
  }
}
