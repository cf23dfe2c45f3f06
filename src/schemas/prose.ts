import { z } from 'zod';
import { writingQuestion } from './common.ts';

/** Front matter of case, technique, insight, scenario and reflection. */
export const proseSchema = z.strictObject({
  questions: z
    .array(writingQuestion)
    .default([])
    .describe(
      '栏目末尾要学习者动笔的问题；情景案例、思维启蒙和巧手点金（改写题）必须有。答案写在 answers.yaml。',
    ),
});

export type Prose = z.infer<typeof proseSchema>;
