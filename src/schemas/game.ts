import { z } from 'zod';
import { id, text } from './common.ts';

/** game.yaml: a game that a trainer who has never seen it can run. */
export const gameSchema = z.strictObject({
  title: text,
  purpose: text.describe('目的：玩过以后人有什么不同。'),
  props: z.array(text).describe('道具，一件一条，带数量；没有道具写空列表。'),
  people: z.strictObject({
    count: text.describe('人数，如“8 人；人多时每 8 人一场”。'),
    groupSize: z.number().int().min(2).max(12).describe('每组几人，分组器用。'),
    grouping: text.describe('怎样分组，多出来的人做什么。'),
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
