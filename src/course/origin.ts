import type { Origin } from '../schemas/common.ts';

/** What the reader is told about where a text comes from. */
export const ORIGIN_LABELS: Record<Origin, string> = {
  article: '改写自文章',
  course: '本课程编写',
  both: '改写自文章，部分为本课程编写',
};

/** The same for a reference answer. */
export const ANSWER_ORIGIN_LABELS: Record<Origin, string> = {
  article: '改写自文章',
  course: '本课程给出',
  both: '改写自文章，本课程补充',
};
