import { z } from 'zod';
import { id, keyPointId, text } from './common.ts';

/** plan.yaml: if–then plans a learner can take over, change and look back on. */
export const planSchema = z.strictObject({
  intro: text.describe('怎样用这一页，两三句话。'),
  plans: z
    .array(
      z.strictObject({
        id,
        if: text.describe('情形，不带“如果”二字开头，具体到看得见、听得见。'),
        then: text.describe('做法，不带“我就”二字开头，具体到马上能做。'),
        keyPoint: keyPointId,
      }),
    )
    .min(3)
    .max(6),
  lookBack: z.strictObject({
    days: z.number().int().min(1).max(90).describe('几天以后回头看。'),
    question: text.describe('回头看时问自己的话。'),
  }),
});

export type Plan = z.infer<typeof planSchema>;
