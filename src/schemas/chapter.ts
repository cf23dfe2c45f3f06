import { z } from 'zod';
import { SECTION_KEYS, type SectionKey } from '../course/sections.ts';
import { id, origin, sectionKey, text } from './common.ts';

const minutes = z.number().int().min(0).max(180);

const sectionInfo = z.strictObject({
  origin,
  originNote: text.optional().describe('来历要多说一句时写在这里，例如“问题出自文章，答案为本课程所写”。'),
  alone: minutes.describe('自学大约几分钟。'),
  class: minutes.describe('课堂上几分钟；各栏目相加就是这一章的课时，0 表示课上不用。'),
  notes: z.array(text).default([]).describe('讲师备注：怎么开口、问什么、看什么。只出现在讲师的视图里。'),
  pitfall: text.optional().describe('课堂上这一段常出的岔子和对策。'),
});

const sections = z.strictObject(
  Object.fromEntries(SECTION_KEYS.map((key) => [key, sectionInfo])) as Record<SectionKey, typeof sectionInfo>,
);

const count = z.number().int().min(0);

const restored = z.strictObject({
  noise: count.optional().describe('去掉的拼音、复原的损坏字符，共几处。'),
  script: count.optional().describe('繁体转简体、改正错转和地区用词，共几处。'),
  furniture: count.optional().describe('取下的网页附带内容，共几处。'),
  layout: count.optional().describe('标点和分段，共几处。'),
});

const source = z.strictObject({
  title: text.nullable().describe('文章标题；原文没有标题写 null。'),
  author: text.nullable().describe('作者；原文没有署名写 null。'),
  authorNote: text.optional().describe('作者的身份、单位。'),
  publication: text.nullable().describe('书名、刊名或网站；不知道写 null。'),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, '写成 2006、2006-10 或 2021-03-11')
    .nullable()
    .describe('发表日期，写到原文给出的那一级；不知道写 null。'),
  made: text.describe('本课程拿它做了什么：哪些是改写，哪些是新写，一两句话。'),
  state: text.optional().describe('收到时文字是什么状态、修复了什么。'),
  restored: restored
    .optional()
    .describe('导入时程序改正了多少处，按步骤数；由 npm run import 填写，显示在来源页上。'),
});

/** chapter.yaml: what a chapter is, what it takes, where it comes from. */
export const chapterSchema = z.strictObject({
  draft: z
    .boolean()
    .default(false)
    .describe(
      '草稿写 true：预览里看得到，并列出还缺什么；不进发布的网站，题数等数目不查。写完删去这一行，就按正式的章检查和发布。',
    ),
  rights: z
    .literal('owned')
    .optional()
    .describe('文章的权利在自己手里（自己写的，或已得到授权）写 owned：npm run overlap 不再查它照抄了原文。'),
  title: text.describe('章名，不带书名号。'),
  summary: text.describe('这一章讲什么，一两句话；出现在首页、分享卡片和搜索引擎里。'),
  objectives: z
    .array(z.strictObject({ id, text: text.describe('学完以后能做到的一件事，以动词开头。') }))
    .min(3)
    .max(4)
    .describe('学习目标，三到四条；学习者勾选已经会的，章末再勾一次。'),
  sections: sections.describe('每个栏目的来历、用时和讲师备注。'),
  terms: z
    .array(
      z.strictObject({
        term: text.describe('术语，如“换位思考”。'),
        meaning: text.describe('一句话的解释。'),
        section: sectionKey.describe('正文里讲它的栏目。'),
      }),
    )
    .default([])
    .describe('本章的术语，进入搜索和术语索引。'),
  sources: z.array(source).min(1).describe('本章改写自哪些文章。'),
});

export type Chapter = z.infer<typeof chapterSchema>;
export type SectionInfo = z.infer<typeof sectionInfo>;
export type Source = z.infer<typeof source>;
export type Restored = z.infer<typeof restored>;
