import { z } from 'zod';
import { id, keyPointId, text, writingQuestion } from './common.ts';

/** A customer's mood: 0 calm … 10 furious. */
const mood = z.number().int().min(0).max(10).describe('客户的情绪：0 平静，10 暴怒。');

const next = z
  .union([
    id,
    z.strictObject({
      if: id.describe('一个记号：路上某个选择用 sets 埋下的。'),
      then: id.describe('埋过这个记号时去的节点。'),
      else: id.describe('没埋过时去的节点。'),
    }),
  ])
  .describe('接下来的节点或结局；可以看先前埋下的记号决定。');

const choice = z.strictObject({
  id,
  reply: text.describe('客服说的话。三四个选择乍看都说得过去。'),
  mood: mood.describe('说完以后客户的情绪，0–10。'),
  keyPoint: keyPointId,
  why: text.describe('复盘时的解释：这句话客户听成什么，后果是什么。'),
  sets: z.array(id).default([]).describe('埋下的记号：以后的 next.if 会看它，例如 promised-too-much。'),
  next,
});

const node = z.strictObject({
  id,
  narration: text.optional().describe('客户开口以前发生的事，一句旁白。'),
  customer: text.describe('客户说的话。'),
  choices: z.array(choice).min(2).max(4),
  best: id.describe('老手会选的那一个选择的编号，连起来就是“老手的走法”。'),
});

const ending = z.strictObject({
  id,
  kind: z.enum(['won-back', 'calmed', 'lost']).describe('won-back 赢回；calmed 平息；lost 失去。'),
  title: text.describe('结局的名字。'),
  customer: text.describe('客户最后说的话或做的事。'),
  afterwards: text.describe('后来怎样，一两句。'),
});

const card = z.strictObject({
  brief: text.describe('只给扮演者看的底细：处境、目的、不说出口的担心。'),
  lines: z.array(text).default([]).describe('可以用的开场白或台词。'),
});

/** role-play.yaml: a branching dialogue to play alone, and role cards to play in class. */
export const rolePlaySchema = z.strictObject({
  title: text,
  setting: text.describe('情境：什么时候、什么事、你是谁、手里有什么。'),
  customer: z.strictObject({ name: text, who: text.describe('客户是什么人，一句话。'), mood }),
  agent: z.strictObject({ name: text, who: text.describe('学习者扮演的人，一句话。') }),
  question: writingQuestion.optional().describe('书上这一栏自己的问题（有的话）；答案写在 answers.yaml。'),
  start: id.describe('第一个节点。'),
  nodes: z.array(node).min(12).describe('客户的每一轮。'),
  endings: z.array(ending).min(3),
  class: z
    .strictObject({
      scene: text.describe('课堂演练的场面，三个人都看得到。'),
      minutes: z.number().int().min(3).max(60).describe('一轮演练几分钟。'),
      customer: card,
      agent: card,
      observer: card.extend({
        checklist: z
          .array(
            z.strictObject({
              id,
              text: text.describe('看得见、听得见的一个行为。'),
              keyPoint: keyPointId.optional(),
            }),
          )
          .min(4)
          .max(10),
      }),
      debrief: z
        .array(writingQuestion)
        .min(2)
        .max(6)
        .describe('演完以后问三个人的问题；答案写在 answers.yaml。'),
    })
    .describe('课堂上的三张角色卡。'),
});

export type RolePlay = z.infer<typeof rolePlaySchema>;
export type RolePlayNode = z.infer<typeof node>;
export type RolePlayChoice = z.infer<typeof choice>;
export type RolePlayEnding = z.infer<typeof ending>;
