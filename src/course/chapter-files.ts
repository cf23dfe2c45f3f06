import { answersSchema } from '../schemas/answers.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { gameSchema } from '../schemas/game.ts';
import { keyPointsSchema } from '../schemas/key-points.ts';
import { planSchema } from '../schemas/plan.ts';
import { quizSchema } from '../schemas/quiz.ts';
import { rolePlaySchema } from '../schemas/role-play.ts';
import { toolsSchema } from '../schemas/tools.ts';
import { z } from 'zod';

/** The YAML files of a chapter folder: file name without extension → schema. */
export const CHAPTER_FILES = {
  chapter: chapterSchema,
  'key-points': keyPointsSchema,
  quiz: quizSchema,
  'role-play': rolePlaySchema,
  game: gameSchema,
  plan: planSchema,
  answers: answersSchema,
  tools: toolsSchema,
} as const;

export type ChapterFile = keyof typeof CHAPTER_FILES;

/** The files that a chapter may do without. */
export const OPTIONAL_FILES: ReadonlySet<ChapterFile> = new Set(['tools']);

/** All data of one chapter but its prose, as one entry of the `chapters` collection: `data['key-points'].keyPoints`. */
export const chapterDataSchema = z.object({ ...CHAPTER_FILES, tools: toolsSchema.optional() });

export type ChapterData = z.infer<typeof chapterDataSchema>;
