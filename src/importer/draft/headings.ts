import type { SectionKey } from '../../course/sections.ts';

/** What a section is called in the book, first, and in others like it. */
const NAMES: Record<SectionKey, readonly string[]> = {
  objectives: ['学习目标', '本章目标', '教学目标', '培训目标', '学习目的'],
  case: [
    ...[
      '经典回眸',
      '案例分析',
      '经典案例',
      '案例回放',
      '案例导入',
      '导入案例',
      '案例呈现',
      '案例故事',
      '案例',
    ],
    ...['真实案例', '故事', '引例', '案例链接', '情景回放'],
  ],
  technique: [
    ...['巧手点金', '操作方法', '方法与技巧', '实用技巧', '应对技巧', '应对方法', '操作步骤', '方法点拨'],
    ...['方法', '技巧', '步骤', '服务话术', '话术', '解决之道', '怎么做'],
  ],
  insight: [
    '思维创新',
    '案例启示',
    '启示',
    '案例点评',
    '专家点评',
    '点评',
    '深度思考',
    '理论依据',
    '观念更新',
  ],
  'key-points': [
    ...['实战要点', '操作要点', '要点提示', '关键要点', '要点归纳', '服务要点', '注意事项', '重点提示'],
    ...['要点', '小贴士', '本章小结', '小结', '总结'],
  ],
  scenario: [
    '情景案例',
    '情境案例',
    '情景分析',
    '案例练习',
    '实战演练',
    '情景练习',
    '情境练习',
    '练习题',
    '练习',
  ],
  'role-play': ['角色模拟', '角色扮演', '情景模拟', '情境模拟', '角色演练', '模拟演练'],
  reflection: [
    ...['思维启蒙', '思考题', '思考与讨论', '思考与练习', '课后思考', '复习思考题', '讨论题', '问题讨论'],
    ...['思考', '想一想'],
  ],
  game: ['实物训练游戏', '训练游戏', '互动游戏', '团队游戏', '培训游戏', '拓展游戏', '游戏'],
  plan: ['提升计划', '行动计划', '改进计划', '提高计划', '行动方案', '改进方案'],
  answers: ['参考答案', '答案与提示', '答案提示', '参考解答', '答案'],
};

/** A heading that only gathers others. */
const GATHERING = ['情景再现', '情境再现', '课后训练', '实战训练', '综合训练'];

const SECTIONS_BY_NAME = new Map<string, SectionKey>(
  (Object.keys(NAMES) as SectionKey[]).flatMap((key) => NAMES[key].map((name) => [name, key] as const)),
);

const alternatives = [...SECTIONS_BY_NAME.keys(), ...GATHERING].sort((a, b) => b.length - a.length).join('|');

const NUMBER = '(?:第?\\s*([\\d]{1,2}|[一二三四五六七八九十]{1,3})\\s*[.．、)）:：节]?\\s*)';

/** Number, name, what the name is followed by in answers, and the rest after a colon. */
const HEADING = new RegExp(
  `^[#\\s【\\[（(◆■▲●★]*${NUMBER}?[【]?(${alternatives})(?:[一二三四五六七八九十\\d]{1,2})?([】]?(?:的?(?:解答思路|参考答案|答案|解答|提示|答))?)[】\\])）]?\\s*(?:[:：]\\s*(.*))?$`,
);

/** A line that names a section of the book. */
export interface SectionHeading {
  /** Undefined where it gathers several. */
  key: SectionKey | undefined;
  name: string;
  /** Its number in the article's own numbering. */
  number: number | undefined;
  /** 解答思路, 答案 …: it heads an answer. */
  answers: boolean;
  /** Text on the same line after a colon. */
  rest: string;
}

const HAN_DIGITS = '一二三四五六七八九十';

/** 2, 二, 十二 → number */
export function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^\d+$/.test(text)) return Number(text);
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text];
  const digit = (character: string | undefined) => (character ? HAN_DIGITS.indexOf(character) + 1 : 0);
  return (text.includes('十') ? (digit(tens) || 1) * 10 : 0) + digit(ones);
}

/** Reads a line as the heading of a section; undefined where it is none. */
export function sectionHeading(line: string): SectionHeading | undefined {
  const [, number, name, answers, rest] = HEADING.exec(line.trim()) ?? [];
  if (name === undefined) return undefined;
  return {
    key: SECTIONS_BY_NAME.get(name),
    name,
    number: numberOf(number),
    answers: /答|提示/.test(answers ?? ''),
    rest: rest?.trim() ?? '',
  };
}
