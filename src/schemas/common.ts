import { z } from 'zod';
import { SECTION_KEYS } from '../course/sections.ts';

/** A permanent id: lower-case Latin letters, digits and hyphens. Learners' stored work hangs on it. */
export const id = z
  .string()
  .regex(
    /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    '只能用小写字母、数字和连字符，以字母开头，例如 person-before-problem',
  )
  .describe('永久编号：小写字母、数字、连字符。学习者保存的内容挂在它上面，发布以后不要改。');

/** Plain text as the reader sees it; a blank line begins a new paragraph. No Markdown. */
export const text = z.string().trim().min(1, '不能为空').describe('纯文字，空行分段；不写 Markdown。');

/** The id of a key point of the same chapter. */
export const keyPointId = id.describe('它训练哪一条实战要点：key-points.yaml 里的编号。');

/** A section of the chapter. */
export const sectionKey = z.enum(SECTION_KEYS).describe('栏目的键名，如 case、technique。');

/** What is written for the course, and what is retold. */
export const origin = z
  .enum(['article', 'course', 'both'])
  .describe('来历：article 改写自文章；course 本课程编写；both 两者都有。');

/** Where to read again: a section and, if wished, a heading in it. */
export const reread = z
  .strictObject({
    section: sectionKey,
    heading: text.optional().describe('该栏目里的一个小标题，一字不差；省略时指向栏目开头。'),
  })
  .describe('答错以后回看哪里。');

/** A question answered in the learner's own words; its answer stands in answers.yaml. */
export const writingQuestion = z.strictObject({
  id,
  text: text.describe('问题本身。'),
  poor: text.optional().describe('要学习者改写的那句欠妥的话；改写题才写。'),
});

export type WritingQuestion = z.infer<typeof writingQuestion>;
export type Reread = z.infer<typeof reread>;
export type Origin = z.infer<typeof origin>;
