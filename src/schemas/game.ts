import { z } from 'zod';
import { id, text } from './common.ts';

const leftover = z.strictObject({
  place: z
    .enum(['join-group', 'own-group', 'outside'])
    .describe('join-group 一人加进一组；own-group 自成一组；outside 不进组，例如当裁判。'),
  role: text.optional().describe('多出来的人叫什么，如“观察员”“裁判”；自成一组的不用写。'),
});

/** game.yaml: a game that a trainer who has never seen it can run. */
export const gameSchema = z.strictObject({
  title: text,
  purpose: text.describe('目的：玩过以后人有什么不同。'),
  props: z.array(text).describe('道具，一件一条，带数量；没有道具写空列表。'),
  people: z.strictObject({
    count: text.describe('人数，如“8 人；人多时每 8 人一场”。'),
    groupSize: z.number().int().min(2).max(12).describe('每组几人，分组器用。'),
    grouping: text.describe('怎样分组，多出来的人做什么。'),
    minSize: z
      .number()
      .int()
      .min(2)
      .max(12)
      .optional()
      .describe('一组少到几人也能玩，分组器用；省略时每组都要满 groupSize 人，余下的按 leftover。'),
    paired: z.boolean().default(false).describe('两组结成一对的写 true，组数就总是双数。'),
    teams: z
      .tuple([text, text])
      .optional()
      .describe('结成一对的两组各叫什么，如 [放映组, 看片组]；互换时两组对调。'),
    roles: z
      .array(text)
      .max(12)
      .default([])
      .describe('组里的角色，分组器照它派；人不够时后面的空着。不派角色写空列表。'),
    swap: z
      .array(text)
      .optional()
      .describe('互换以后的角色，与 roles 逐个对应；省略时每人改当 roles 里的下一个，最后一个改当第一个。'),
    leftover: z
      .array(leftover)
      .min(1)
      .default([{ place: 'join-group', role: '观察员' }])
      .describe('多出来的人去哪里：第一项是多出 1 人时，第二项是多出 2 人时；更多照最后一项。'),
  }),
  rules: z.array(text).min(2).describe('规则，一条一句。'),
  steps: z
    .array(
      z.strictObject({
        id,
        title: text,
        minutes: z.number().int().min(1).max(60),
        text: text.describe('谁做什么。'),
        trainer: text.optional().describe('讲师此时做什么、看什么。'),
        swap: z.boolean().default(false).describe('这一步开始时互换角色写 true。'),
      }),
    )
    .min(3),
  debrief: z
    .array(
      z.strictObject({ id, question: text, listen: text.describe('讲师听什么：好的回答里会出现什么。') }),
    )
    .min(2)
    .max(6)
    .describe('游戏后的讨论题。'),
});

export type Game = z.infer<typeof gameSchema>;
