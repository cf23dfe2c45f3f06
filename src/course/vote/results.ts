import { toCsv } from '../tools/csv.ts';
import { countOf } from './tally.ts';
import type { Moment } from './vote.ts';

/** A question as results name it; what is no longer in the course goes by its ids. */
export interface NamedQuestion {
  stem: string;
  options: readonly { id: string; label: string; text: string; correct: boolean }[];
}

export interface Results {
  chapter: string;
  /** Question id → how its vote stands. */
  votes: ReadonlyMap<string, Moment>;
  questions: ReadonlyMap<string, NamedQuestion>;
}

const HEAD = ['章', '题目', '选项', '选项内容', '正确', '第一次', '第二次', '在场人数', '时间', '备注'];

/** `2026-11-26 14:05`, in the time of the machine. */
export function minuteOf(at: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const date = new Date(at);
  const day = [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join('-');
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** Whether a room has begun to vote: a question that was only shown has no result. */
export function begun({ phase, first, second }: Moment): boolean {
  return (
    phase !== 'question' &&
    (phase !== 'revealed' || [first, second].some(({ counts }) => Object.keys(counts).length > 0))
  );
}

function rowsOf(chapter: string, id: string, vote: Moment, question: NamedQuestion | undefined) {
  const { first, second, people, skipped, phase } = vote;
  const at = second.closedAt ?? first.closedAt;
  const known = question?.options ?? [];
  const gone = Object.keys({ ...first.counts, ...second.counts })
    .filter((option) => !known.some((each) => each.id === option))
    .map((option) => ({ id: option, label: option, text: '', correct: false }));
  const note = skipped ? '没有投完就看了答案' : phase === 'revealed' ? '' : '没有投完';
  return [...known, ...gone].map((option) => [
    chapter,
    question?.stem ?? id,
    option.label,
    option.text,
    option.correct ? '是' : '',
    countOf(first, option.id) ?? '',
    countOf(second, option.id) ?? '',
    people ?? '',
    at === undefined ? '' : minuteOf(at),
    note,
  ]);
}

/** The votes of a lesson for a spreadsheet, a row an option, in the order of the questions. */
export function resultsCsv({ chapter, votes, questions }: Results): string {
  const order = [...questions.keys()];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  const rows = [...votes]
    .filter(([, vote]) => begun(vote))
    .sort(([a], [b]) => place(a) - place(b))
    .flatMap(([id, vote]) => rowsOf(chapter, id, vote, questions.get(id)));
  return toCsv([HEAD, ...rows]);
}
