import type { WritingQuestion } from '../../schemas/common.ts';
import type { ChapterData } from '../chapter-files.ts';
import type { ProseKey, SectionKey } from '../sections.ts';

/** What a section begins with in class, before its questions and tools. */
const FIRST: Record<SectionKey, (data: ChapterData) => string> = {
  objectives: ({ chapter }) => `勾一勾 ${chapter.objectives.length} 条目标`,
  case: () => '讲故事',
  technique: () => '讲做法',
  insight: () => '讨论',
  'key-points': (data) => `${data['key-points'].keyPoints.length} 条要点`,
  scenario: () => '读情景',
  'role-play': (data) => `三人一组，一轮 ${data['role-play'].class.minutes} 分钟`,
  reflection: () => '读一读',
  game: ({ game }) => `“${game.title}”，分 ${game.steps.length} 步`,
  plan: () => '挑一条，写下来；再勾一次目标',
  answers: () => '对照',
};

/** What is done in a section, a few words each. */
export function doings(
  key: SectionKey,
  data: ChapterData,
  prose: ReadonlyMap<ProseKey, readonly WritingQuestion[]>,
): string[] {
  const written = prose.get(key as ProseKey)?.length ?? 0;
  const asked = data.quiz.questions.filter(({ section }) => section === key).length;
  const tools = data.tools?.tools.filter(({ section }) => section === key) ?? [];
  return [
    FIRST[key](data),
    ...tools.map(({ title }) => `练习“${title}”`),
    ...(written > 0 ? [`动笔 ${written} 题`] : []),
    ...(key === 'role-play' ? [`复盘 ${data['role-play'].class.debrief.length} 问`] : []),
    ...(key === 'game' ? [`讨论 ${data.game.debrief.length} 题`] : []),
    ...(asked > 0 ? [`备选题 ${asked} 道`] : []),
  ];
}

/** What must lie ready for a section. */
export function uses(key: SectionKey, data: ChapterData): string[] {
  if (key === 'role-play') return ['角色卡', '讲义'];
  if (key === 'game') return data.game.props.length > 0 ? ['道具'] : [];
  if (key === 'answers') return [];
  const asked = data.quiz.questions.some(({ section }) => section === key);
  return key === 'case' || key === 'insight'
    ? asked
      ? ['投票卡']
      : []
    : ['讲义', ...(asked ? ['投票卡'] : [])];
}
