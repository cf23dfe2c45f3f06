import { defineCollection } from 'astro:content';
import { chapterDataSchema } from './course/chapter-files.ts';
import { chaptersLoader, courseLoader } from './integrations/course-loader.ts';
import { proseLoader } from './integrations/prose-loader.ts';
import { courseSchema } from './schemas/course.ts';
import { proseSchema } from './schemas/prose.ts';

export const collections = {
  course: defineCollection({ loader: courseLoader, schema: courseSchema }),
  chapters: defineCollection({ loader: chaptersLoader, schema: chapterDataSchema }),
  prose: defineCollection({
    loader: proseLoader({
      base: './content/chapters',
      pattern: '*/{case,technique,insight,scenario,reflection}.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
    schema: proseSchema,
  }),
};
