import { z } from 'zod';
import { id, text } from './common.ts';

/** content/course.yaml: what the course is called and in which order its chapters stand. */
export const courseSchema = z.strictObject({
  title: text.describe('课程名，显示在页眉、标题和封面上。'),
  tagline: text.describe('课程名下面的一句话。'),
  description: text.describe('课程是什么、给谁用：首页导语，也是搜索引擎看到的简介。'),
  parts: z
    .array(
      z.strictObject({
        title: text.describe('编名，如“第一编　担当”。'),
        summary: text.optional().describe('这一编讲什么，一句话。'),
        chapters: z.array(id).min(1).describe('这一编的章，按阅读顺序写文件夹名。'),
      }),
    )
    .min(1)
    .describe('全书分成的编；章只按这里的顺序出现。'),
});

export type Course = z.infer<typeof courseSchema>;
