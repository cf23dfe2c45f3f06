import { z } from 'zod';
import { QUIZ_SECTION_KEYS } from '../course/sections.ts';
import { id, keyPointId, reread, text } from './common.ts';

const why = text.describe('解释：像好讲师那样说明选它会怎样、客户听到的是什么。');

const question = {
  id,
  section: z.enum(QUIZ_SECTION_KEYS).describe('题目放在哪个栏目末尾。'),
  keyPoint: keyPointId,
  reread,
  stem: text.describe('题干。'),
};

const option = z.strictObject({
  id,
  text: text.describe('选项文字。各选项长短相近，乍看都说得过去。'),
  correct: z.boolean().default(false).describe('正确的选项写 true，其余省略。'),
  why,
});

export const singleChoice = z
  .strictObject({ ...question, kind: z.literal('single-choice'), options: z.array(option).min(3).max(6) })
  .describe('单选题：恰好一个正确。');

export const multipleChoice = z
  .strictObject({ ...question, kind: z.literal('multiple-choice'), options: z.array(option).min(3).max(7) })
  .describe('多选题：至少一个正确，也至少一个不正确。');

export const trueFalse = z
  .strictObject({
    ...question,
    kind: z.literal('true-false'),
    answer: z.boolean().describe('题干的说法对（true）还是不对（false）。'),
    whyTrue: why.describe('选“对”的人看到的解释。'),
    whyFalse: why.describe('选“不对”的人看到的解释。'),
  })
  .describe('判断题：题干是一个说法。');

export const ordering = z
  .strictObject({
    ...question,
    kind: z.literal('ordering'),
    items: z
      .array(z.strictObject({ id, text, why: why.describe('它为什么排在这个位置。') }))
      .min(3)
      .max(7)
      .describe('按正确顺序写；页面会打乱。'),
  })
  .describe('排序题。');

export const matching = z
  .strictObject({
    ...question,
    kind: z.literal('matching'),
    pairs: z
      .array(
        z.strictObject({
          id,
          left: text.describe('左边：例如客户的话。'),
          right: text.describe('右边：与它相配的一项；各项互不相同。'),
          why: why.describe('为什么是这一对。'),
        }),
      )
      .min(3)
      .max(6),
    extras: z
      .array(z.strictObject({ id, text, why }))
      .default([])
      .describe('多余的右边项（干扰项），各有解释。'),
  })
  .describe('配对题。');

export const fillBlank = z
  .strictObject({
    ...question,
    kind: z.literal('fill-blank'),
    passage: text.describe('带空的文字，空写成 [[编号]]，与 blanks 里的编号一一对应。'),
    blanks: z
      .array(
        z.strictObject({
          id,
          answers: z
            .array(text)
            .min(1)
            .describe('都算对的写法，第一个是标准写法；全角半角、标点、空格不计。'),
          why,
          near: z
            .array(z.strictObject({ answer: text, why }))
            .default([])
            .describe('常见的错写，各有解释。'),
        }),
      )
      .min(1)
      .max(5),
  })
  .describe('填空题。');

export const sorting = z
  .strictObject({
    ...question,
    kind: z.literal('sorting'),
    groups: z
      .array(z.strictObject({ id, label: text }))
      .min(2)
      .max(4)
      .describe('要分成的几类。'),
    items: z
      .array(z.strictObject({ id, text, group: id.describe('正确的类的编号。'), why }))
      .min(4)
      .max(12),
  })
  .describe('分类题。');

export const hotspot = z
  .strictObject({
    ...question,
    kind: z.literal('hotspot'),
    lines: z
      .array(
        z.strictObject({
          id,
          speaker: text.describe('说话的人，如“客户”“客服”。'),
          text,
          correct: z.boolean().default(false).describe('走偏的那一句写 true。'),
          why: why.describe('点了这一句的人看到的解释；每一句都要有。'),
        }),
      )
      .min(4)
      .max(12),
  })
  .describe('找茬题：在一段对话里点出走偏的那一句（可以不止一句）。');

export const shortAnswer = z
  .strictObject({
    ...question,
    kind: z.literal('short-answer'),
    reference: text.describe('参考答案。'),
    points: z
      .array(
        z.strictObject({
          id,
          text: text.describe('自评要点：看自己的答案里有没有。'),
          keyPoint: keyPointId.optional(),
        }),
      )
      .min(2)
      .max(6),
  })
  .describe('简答题：写完再对照，自己打分。');

/** A question of any kind. Its kind decides which other fields it has. */
export const questionSchema = z.discriminatedUnion('kind', [
  singleChoice,
  multipleChoice,
  trueFalse,
  ordering,
  matching,
  fillBlank,
  sorting,
  hotspot,
  shortAnswer,
]);

/** quiz.yaml: the questions of a chapter; together they are also the chapter test. */
export const quizSchema = z.strictObject({
  questions: z.array(questionSchema).min(1).describe('题目，按出现顺序。'),
});

export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
/** The question of one kind: `QuestionOf<'ordering'>`. */
export type QuestionOf<K extends QuestionKind> = Extract<Question, { kind: K }>;
