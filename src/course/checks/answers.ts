import { nearest } from '../nearest.ts';
import { unfinished, type Problem } from '../problems.ts';
import { PROSE_KEYS } from '../sections.ts';
import { writingQuestions, type ChapterSources } from '../sources/course-sources.ts';

/** Every question that is answered in writing has its answer, and every answer its question. */
export function* checkAnswers(chapter: ChapterSources): Generator<Problem> {
  const answers = chapter.yaml.get('answers')?.list('answers');
  if (!answers) return;
  const questions = writingQuestions(chapter).filter((question) => question.text('id'));
  const answered = new Set(answers.map((answer) => answer.text('question')));
  const open = new Map(
    questions
      .filter((question) => !answered.has(question.text('id')))
      .map((question) => [question.text('id')!, question]),
  );

  // Questions may stand in a file that cannot be read: then an answer unlike any open one may be theirs.
  const allRead =
    chapter.yaml.has('role-play') &&
    PROSE_KEYS.every((key) => chapter.prose.some((prose) => prose.key === key && prose.front));
  const ids = new Set(questions.map((question) => question.text('id')));
  for (const answer of answers) {
    const id = answer.text('question');
    if (!id || ids.has(id)) continue;
    const meant = nearest(id, open.keys());
    if (meant) open.delete(meant);
    if (meant || allRead)
      yield answer
        .at('question')
        .problem(
          id,
          '一个问题的编号：栏目文件头的 questions、role-play.yaml 的 question 或 class.debrief',
          meant ? `改成 ${meant}` : '补上这个问题，或删去这个答案',
        );
  }
  for (const [id, question] of open)
    yield unfinished(
      question
        .at('id')
        .problem(
          `${id} 没有参考答案`,
          '每个写作题和复盘题在 answers.yaml 里都有答案',
          `在 answers.yaml 里加一条 question: ${id}`,
        ),
    );
}
