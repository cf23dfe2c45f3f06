import { SECTION_KEYS, type SectionKey } from '../../course/sections.ts';
import { inSection, stub, yamlFile, type DraftPlan } from './writer.ts';

/** Minutes alone and in class to begin with: a lesson of ninety. */
const MINUTES: Record<SectionKey, readonly [alone: number, inClass: number]> = {
  objectives: [2, 2],
  case: [7, 8],
  technique: [10, 12],
  insight: [6, 6],
  'key-points': [4, 4],
  scenario: [6, 6],
  'role-play': [8, 10],
  reflection: [4, 2],
  game: [2, 38],
  plan: [3, 2],
  answers: [4, 0],
};

/** 第28章　提升职业责任意识（2） → 提升职业责任意识 */
export function chapterTitle(title: string | null): string | undefined {
  return (
    title
      ?.replace(/^第\s*\S{1,6}?\s*[章节篇回讲课]\s*/, '')
      .replace(/\s*[（(][\d一二三四五六七八九十上中下续]+[)）]$/, '')
      .replace(/^《(.*)》$/, '$1')
      .trim() || undefined
  );
}

function stateOf({ encoding, unresolved, notes }: DraftPlan['source']): string {
  const said = [
    `收到的是 ${encoding.toUpperCase()} 编码的文字`,
    unresolved.length > 0 ? `有 ${unresolved.length} 处没能复原，稿子里用⟦⟧标着` : '没有复原不了的地方',
    ...notes,
  ];
  return `${said.join('；')}。`;
}

/** chapter.yaml: marked as a draft, with what the article says of itself. */
export function chapterFile(plan: DraftPlan): string {
  const { source } = plan;
  const { title, author, authorNote, publication, date } = source.metadata;
  return yamlFile('chapter', {
    draft: true,
    title: chapterTitle(title) ?? stub('章名'),
    summary: stub('这一章讲什么，一两句话'),
    objectives: [1, 2, 3].map((n) => ({
      id: `objective-${n}`,
      text: stub('学完以后能做到的一件事，以动词开头'),
    })),
    sections: Object.fromEntries(
      SECTION_KEYS.map((key) => [
        key,
        {
          origin: inSection(plan, key).length > 0 ? 'both' : 'course',
          alone: MINUTES[key][0],
          class: MINUTES[key][1],
          notes: [stub('讲师怎么开口、问什么、看什么')],
        },
      ]),
    ),
    sources: [
      {
        title,
        author,
        ...(authorNote ? { authorNote } : {}),
        publication,
        date,
        made: stub('哪些由文章改写，哪些是本课程新写的'),
        state: stateOf(source),
        restored: source.restored,
      },
    ],
  });
}
