/** The sections of a chapter, in the order of the book. Key, title and seal are permanent names. */
export const SECTIONS = [
  { key: 'objectives', title: '学习目标', seal: '标' },
  { key: 'case', title: '经典回眸', seal: '案' },
  { key: 'technique', title: '巧手点金', seal: '法' },
  { key: 'insight', title: '思维创新', seal: '思' },
  { key: 'key-points', title: '实战要点', seal: '要' },
  { key: 'scenario', title: '情景案例', seal: '境' },
  { key: 'role-play', title: '角色模拟', seal: '演' },
  { key: 'reflection', title: '思维启蒙', seal: '省' },
  { key: 'game', title: '实物训练游戏', seal: '练' },
  { key: 'plan', title: '提升计划', seal: '行' },
  { key: 'answers', title: '参考答案', seal: '答' },
] as const;

export type SectionKey = (typeof SECTIONS)[number]['key'];

export const SECTION_KEYS = SECTIONS.map((section) => section.key);

/** Sections written as prose, one Markdown or MDX file each. */
export const PROSE_KEYS = ['case', 'technique', 'insight', 'scenario', 'reflection'] as const;

export type ProseKey = (typeof PROSE_KEYS)[number];

/** Sections at whose end questions of `quiz.yaml` may stand. */
export const QUIZ_SECTION_KEYS = ['case', 'technique', 'insight', 'key-points'] as const;

export type QuizSectionKey = (typeof QUIZ_SECTION_KEYS)[number];

/** Title and seal of a section. */
export function section(key: SectionKey): (typeof SECTIONS)[number] {
  return SECTIONS[SECTION_KEYS.indexOf(key)]!;
}
