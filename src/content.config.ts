import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { chapterDataSchema } from './course/chapter-files.ts';
import { chaptersLoader, courseLoader } from './integrations/course-loader.ts';
import { courseSchema } from './schemas/course.ts';
import { proseSchema } from './schemas/prose.ts';

export const collections = {
  course: defineCollection({ loader: courseLoader, schema: courseSchema }),
  chapters: defineCollection({ loader: chaptersLoader, schema: chapterDataSchema }),
  prose: defineCollection({
    loader: glob({
      base: './content/chapters',
      pattern: '*/{case,technique,insight,scenario,reflection}.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
    schema: proseSchema,
  }),
};
