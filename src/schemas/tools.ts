import { z } from 'zod';
import { PROSE_KEYS } from '../course/sections.ts';
import { id, text } from './common.ts';

const tool = {
  id,
  section: z.enum(PROSE_KEYS).describe('工具放在哪个栏目的正文后面。'),
  title: text.describe('工具的名字。'),
  intro: text.describe('做什么、怎么做，两三句话。'),
};

export const closingTheLoop = z
  .strictObject({
    ...tool,
    kind: z.literal('closing-the-loop'),
    moments: z
      .array(
        z.strictObject({
          id,
          when: text.describe('时间，如“第一天早上”。'),
          what: text.describe('发生了什么，一两句。'),
          promise: text.optional().describe('这里许下的诺；没有许诺就不写这一项。'),
          keeper: text.describe('参考：这时由谁来守（没有许诺时，谁该开口）。'),
          check: text.describe('参考：何时查、查什么。'),
          tell: text.describe('参考：在客户来问以前告诉他什么。'),
        }),
      )
      .min(4)
      .max(10),
  })
  .describe('闭环：在时间线上标出每一个承诺，写下谁守、何时查、抢先说什么，再对照参考。');

export const fourStepApology = z
  .strictObject({
    ...tool,
    kind: z.literal('four-step-apology'),
    seconds: z.number().int().min(20).max(120).describe('念一遍大约几秒，念的时候计时用。'),
    steps: z
      .array(z.strictObject({ id, title: text, does: text.describe('这一步起什么作用，一句话。') }))
      .length(4),
    complaints: z
      .array(
        z.strictObject({
          id,
          title: text.describe('给这条投诉起个短名，挑选时看，十个字以内。'),
          situation: text.describe('发生了什么、你手里有什么。'),
          customer: text.describe('客户的原话。'),
          reference: z
            .array(
              z.strictObject({ step: id.describe('步骤的编号。'), say: text.describe('这一步可以怎么说。') }),
            )
            .length(4),
        }),
      )
      .min(2)
      .max(5),
  })
  .describe('四步道歉：给一条投诉，一步一步写出回答，对照参考，对着表念出来。');

export const turningTheTables = z
  .strictObject({
    ...tool,
    kind: z.literal('turning-the-tables'),
    events: z
      .array(
        z.strictObject({
          id,
          title: text,
          ours: z.array(text).min(2).describe('从客服这头讲的几个时刻，一条一个。'),
          theirs: z.array(text).min(2).describe('参考：同样几个时刻，从客户那头讲。条数与 ours 相同。'),
        }),
      )
      .min(1)
      .max(4),
    matters: z
      .array(
        z.strictObject({
          id,
          text: text.describe('来电的事，用客户的话或一句描述。'),
          meaning: z
            .enum(['trifle', 'emergency'])
            .describe('对来电的人：trifle 可以等一等的小事；emergency 等不得的大事。'),
          why: text.describe('为什么：看什么看出来的。'),
        }),
      )
      .min(8)
      .max(16)
      .describe('小事还是急事：十二件左右，要有几件看着小其实急、看着急其实可以等。'),
  })
  .describe('换位：同一件事写出对方那一头，再给来电的事分轻重。');

export const freezeFrame = z
  .strictObject({
    ...tool,
    kind: z.literal('freeze-frame'),
    frames: z
      .array(
        z.strictObject({
          id,
          when: text,
          title: text,
          happens: text.describe('画面里发生的事，到按下暂停为止。'),
          pressure: text.describe('参考：这个人被什么压着。'),
          need: text.describe('参考：客户真正要什么。'),
          solution: text.describe('参考：方案。'),
          fallback: text.describe('参考：备用方案。'),
          runs: text.describe('继续播放：案例里后来真的怎样了。'),
        }),
      )
      .min(3)
      .max(8),
  })
  .describe('定格：案例排成胶片，一格一格停下来写，再放下去对照。');

export const contactReasons = z
  .strictObject({
    ...tool,
    kind: z.literal('contact-reasons'),
    examples: z.array(text).min(3).max(12).describe('联络原因的例子，用客户的话写；学习者可以一键拿来用。'),
    remedies: z
      .array(z.strictObject({ id, text: text.describe('让它不必发生的一条路，如“在他开口以前就告诉他”。') }))
      .min(2)
      .max(5),
  })
  .describe('联络原因榜：收集客户为什么来找我们，计数、排榜（帕累托图），标出哪些可以不再发生。');

export const flowExperiences = z
  .strictObject({
    ...tool,
    kind: z.literal('flow-experiences'),
    scale: z.array(text).length(5).describe('一到五分各是什么意思。'),
    experiences: z
      .array(
        z.strictObject({
          id,
          title: text.describe('体验的名字。'),
          short: text.describe('图上用的短名，二到六个字。'),
          statement: text.describe('给自己打分的一句话，“我……”。'),
          raise: text.describe('想让这一项高一分，这周可以做的一件小事。'),
        }),
      )
      .length(7),
    goals: z
      .array(
        z.strictObject({
          id,
          text: text.describe('目标。'),
          every: z.enum(['day', 'month']).describe('每天还是每月。'),
        }),
      )
      .min(1)
      .max(4),
  })
  .describe('七种心流体验自评：打分、雷达图、两个目标，隔一段时间再评，放在一起看。');

export const toolSchema = z.discriminatedUnion('kind', [
  closingTheLoop,
  fourStepApology,
  turningTheTables,
  freezeFrame,
  contactReasons,
  flowExperiences,
]);

/** tools.yaml (optional): the method tools of a chapter. Any chapter can use any of them. */
export const toolsSchema = z.strictObject({ tools: z.array(toolSchema).min(1) });

export type Tool = z.infer<typeof toolSchema>;
export type ToolKind = Tool['kind'];
/** The tool of one kind: `ToolOf<'freeze-frame'>`. */
export type ToolOf<K extends ToolKind> = Extract<Tool, { kind: K }>;
