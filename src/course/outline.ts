import type { Course } from '../schemas/course.ts';
import type { ChapterData } from './chapter-files.ts';

/** A chapter in its place in the book. */
export interface OutlinedChapter {
  slug: string;
  /** 1-based, through all parts. */
  number: number;
  title: string;
  summary: string;
  /** Minutes to read and practise alone: the sum over its sections. */
  minutes: number;
  /** Minutes in class: the sum over its sections. */
  classMinutes: number;
  data: ChapterData;
}

export interface Outline {
  course: Course;
  parts: { title: string; summary: string | undefined; chapters: OutlinedChapter[] }[];
  /** All chapters in reading order. */
  chapters: OutlinedChapter[];
}

function total(data: ChapterData, field: 'alone' | 'class'): number {
  return Object.values(data.chapter.sections).reduce((sum, section) => sum + section[field], 0);
}

/** Puts the chapters in the order of course.yaml; a slug without data is left out (the checks report it). */
export function outline(course: Course, chapters: ReadonlyMap<string, ChapterData>): Outline {
  let number = 0;
  const all = course.parts.map((part) => ({
    title: part.title,
    summary: part.summary,
    chapters: part.chapters.flatMap((slug): OutlinedChapter[] => {
      const data = chapters.get(slug);
      if (!data) return [];
      number += 1;
      const { title, summary } = data.chapter;
      return [
        {
          slug,
          number,
          title,
          summary,
          minutes: total(data, 'alone'),
          classMinutes: total(data, 'class'),
          data,
        },
      ];
    }),
  }));
  // A part that has only drafts as yet is none for readers.
  const parts = all.filter((part) => part.chapters.length > 0);
  return { course, parts, chapters: parts.flatMap((part) => part.chapters) };
}

/** The chapters before and after one. */
export function neighbours(
  book: Outline,
  slug: string,
): { previous: OutlinedChapter | undefined; next: OutlinedChapter | undefined } {
  const at = book.chapters.findIndex((chapter) => chapter.slug === slug);
  return { previous: book.chapters[at - 1], next: at < 0 ? undefined : book.chapters[at + 1] };
}
