import { z } from 'zod';
import { id, keyPointId, text } from './common.ts';

/** answers.yaml: the reference answer to every question of scenario, role-play, reflection and rewriting. */
export const answersSchema = z.strictObject({
  answers: z
    .array(
      z.strictObject({
        question: id.describe('它回答哪个问题：写作题、角色模拟或复盘题的编号。'),
        origin: z
          .enum(['article', 'course', 'both'])
          .describe(
            'article 改写自书上的答案；course 书上“答案略”或没有这道题，答案是本课程写的；both 两者都有。',
          ),
        answer: text.describe('参考答案；空行分段。'),
        points: z
          .array(
            z.strictObject({
              id,
              text: text.describe('自评要点：一句话，看自己写的有没有。'),
              keyPoint: keyPointId.optional(),
            }),
          )
          .min(2)
          .max(6)
          .describe('学习者对照着给自己打分的要点。'),
      }),
    )
    .min(2),
});

export type Answer = z.infer<typeof answersSchema>['answers'][number];
