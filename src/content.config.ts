import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { chapterDataSchema } from './course/chapter-files.ts';
import type { MissingItem } from './course/draft/missing.ts';
import { chaptersLoader, courseLoader, draftsLoader } from './integrations/course-loader.ts';
import { proseLoader } from './integrations/prose-loader.ts';
import { courseSchema } from './schemas/course.ts';
import { proseSchema } from './schemas/prose.ts';

export const collections = {
  course: defineCollection({ loader: courseLoader, schema: courseSchema }),
  chapters: defineCollection({ loader: chaptersLoader, schema: chapterDataSchema }),
  // For authors, in the preview: what each draft lacks.
  drafts: defineCollection({
    loader: draftsLoader,
    schema: z.object({ missing: z.array(z.custom<MissingItem>()) }),
  }),
  prose: defineCollection({
    loader: proseLoader({
      base: './content/chapters',
      pattern: '*/{case,technique,insight,scenario,reflection}.{md,mdx}',
      generateId: ({ entry }) => entry.replace(/\.mdx?$/, ''),
    }),
    schema: proseSchema,
  }),
};
