import type { Problem } from '../problems.ts';
import { writingQuestions, type ChapterSources, type CourseSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';

/** The lists in a question whose items have ids; those of a pair are one set, as they are offered together. */
const PARTS = [['options'], ['items'], ['pairs', 'extras'], ['blanks'], ['groups'], ['lines'], ['points']];

/** Reports each id that came before among the same things. */
function* repeated(ids: readonly Place[], scope: string): Generator<Problem> {
  const first = new Map<string, Place>();
  for (const place of ids) {
    const id = place.text();
    if (!id) continue;
    const before = first.get(id);
    if (!before) first.set(id, place);
    else {
      const where = before.file === place.file ? `第 ${before.line} 行` : `${before.file}:${before.line}`;
      yield place.problem(
        `${id} 又用了一次`,
        `${scope}编号互不相同（第一次在${where}）`,
        '换一个编号；已经发布的那个不要改',
      );
    }
  }
}

/** The lists of a method tool whose items keep something of the learner's: one set, as they share its keys. */
const TOOL_ITEMS = ['moments', 'complaints', 'events', 'matters', 'frames', 'experiences', 'goals'];

const idsOf = (places: readonly Place[]) => places.map((place) => place.at('id'));

/** Ids are unique among the things they tell apart. */
export function* checkIds(chapter: ChapterSources): Generator<Problem> {
  const { yaml } = chapter;
  const list = (file: Parameters<typeof yaml.get>[0], key: string) => yaml.get(file)?.list(key) ?? [];
  const questions = list('quiz', 'questions');
  const rolePlay = yaml.get('role-play');
  const nodes = rolePlay?.list('nodes') ?? [];
  const answers = list('answers', 'answers');

  yield* repeated([...idsOf(questions), ...idsOf(writingQuestions(chapter))], '一章里题目和写作题的');
  for (const question of questions)
    for (const keys of PARTS)
      yield* repeated(
        keys.flatMap((key) => idsOf(question.list(key))),
        '一道题里各项的',
      );
  yield* repeated(idsOf([...nodes, ...(rolePlay?.list('endings') ?? [])]), '角色模拟里节点和结局的');
  yield* repeated(idsOf(nodes.flatMap((node) => node.list('choices'))), '角色模拟里选择的');
  yield* repeated(idsOf(rolePlay?.at('class').at('observer').list('checklist') ?? []), '观察清单里的');
  yield* repeated(
    answers.map((answer) => answer.at('question')),
    '每个问题只有一个答案，',
  );
  for (const answer of answers) yield* repeated(idsOf(answer.list('points')), '一个答案里要点的');
  yield* repeated(idsOf(list('chapter', 'objectives')), '学习目标的');
  yield* repeated(idsOf(list('plan', 'plans')), '计划的');
  yield* repeated(idsOf(list('game', 'steps')), '游戏步骤的');
  yield* repeated(idsOf(list('game', 'debrief')), '游戏讨论题的');
  yield* repeated(idsOf(list('tools', 'tools')), '一章里方法工具的');
  for (const tool of list('tools', 'tools')) {
    yield* repeated(
      TOOL_ITEMS.flatMap((key) => idsOf(tool.list(key))),
      '一个工具里各项的',
    );
    yield* repeated(idsOf(tool.list('steps')), '一个工具里步骤的');
    yield* repeated(idsOf(tool.list('remedies')), '一个工具里出路的');
  }
}

/** A key point is named by its id alone, from anywhere in the course. */
export function checkKeyPointIds({ chapters }: CourseSources): Iterable<Problem> {
  const points = chapters.flatMap(({ yaml }) => yaml.get('key-points')?.list('keyPoints') ?? []);
  return repeated(idsOf(points), '全课程实战要点的');
}
