import { z } from 'zod';
import { id, text } from './common.ts';

/** key-points.yaml: the rules of a chapter, each with a permanent id that questions and choices refer to. */
export const keyPointsSchema = z.strictObject({
  keyPoints: z
    .array(
      z.strictObject({
        id,
        rule: text.describe('一条要点：祈使句，一口气说完。'),
        why: text.describe('为什么：一两句话，一个画面，不是口号。'),
      }),
    )
    .min(4)
    .max(7)
    .describe('四到七条实战要点。'),
});

export type KeyPoint = z.infer<typeof keyPointsSchema>['keyPoints'][number];
