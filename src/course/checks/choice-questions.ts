import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';

const isCorrect = (option: Place) => option.at('correct').value === true;

const named = (options: readonly Place[]) => options.map((option) => option.text('id')).join('、');

function* single(question: Place): Generator<Problem> {
  const options = question.list('options');
  const correct = options.filter(isCorrect);
  if (options.length === 0 || correct.length === 1) return;
  if (correct.length === 0)
    yield question
      .at('options')
      .problem('没有正确的选项', '恰好一个选项写 correct: true', '给正确的选项加上 correct: true');
  else
    yield correct[1]!
      .at('correct')
      .problem(
        `有 ${correct.length} 个正确的选项（${named(correct)}）`,
        '恰好一个选项写 correct: true',
        '只留一个 correct: true；真有几个正确，把 kind 改成 multiple-choice',
      );
}

function* multiple(question: Place): Generator<Problem> {
  const options = question.list('options');
  const correct = options.filter(isCorrect);
  if (options.length === 0) return;
  const rule = '至少一个选项正确，也至少一个不正确';
  if (correct.length === 0)
    yield question.at('options').problem('没有正确的选项', rule, '给正确的选项加上 correct: true');
  else if (correct.length === options.length)
    yield question
      .at('options')
      .problem('选项全部正确', rule, '加一个乍看有理的错误选项，或去掉一个 correct: true');
}

function* hotspot(question: Place): Generator<Problem> {
  const lines = question.list('lines');
  if (lines.length > 0 && !lines.some(isCorrect))
    yield question
      .at('lines')
      .problem('没有走偏的那一句', '至少一句写 correct: true', '给走偏的那一句加上 correct: true');
}

/** Questions in which something is picked have something right and something wrong to pick. */
export function* checkChoiceQuestions({ yaml }: ChapterSources): Generator<Problem> {
  for (const question of yaml.get('quiz')?.list('questions') ?? []) {
    const kind = question.text('kind');
    if (kind === 'single-choice') yield* single(question);
    if (kind === 'multiple-choice') yield* multiple(question);
    if (kind === 'hotspot') yield* hotspot(question);
  }
}
