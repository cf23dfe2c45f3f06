import type { OutlinedChapter } from './outline.ts';

/**
 * What a page about the learner's own work needs of a chapter: names of ids, and which key point a question
 * trains. A file beside every chapter's page, so that such a page costs by the chapters worked on, not by the
 * course.
 */
export interface Practice {
  /** Its place in the book. */
  number: number;
  title: string;
  objectives: { id: string; text: string }[];
  keyPoints: { id: string; rule: string; why: string }[];
  /** Question id → key point id. */
  questions: Record<string, string>;
}

/** Picks that out of a chapter. */
export function practiceOf({ number, title, data }: OutlinedChapter): Practice {
  return {
    number,
    title,
    objectives: data.chapter.objectives.map(({ id, text }) => ({ id, text })),
    keyPoints: data['key-points'].keyPoints.map(({ id, rule, why }) => ({ id, rule, why })),
    questions: Object.fromEntries(data.quiz.questions.map(({ id, keyPoint }) => [id, keyPoint])),
  };
}
