import type { Outline, OutlinedChapter } from './outline.ts';

const SCHEMA = 'https://schema.org';

/** The course as schema.org describes one. */
export function courseData({ course, chapters }: Outline, url: string): Record<string, unknown> {
  const minutes = chapters.reduce((sum, chapter) => sum + chapter.minutes, 0);
  return {
    '@context': SCHEMA,
    '@type': 'Course',
    name: course.title,
    description: course.description,
    url,
    inLanguage: 'zh-Hans',
    isAccessibleForFree: true,
    timeRequired: `PT${minutes}M`,
  };
}

/** A chapter as a learning resource that is part of the course. */
export function chapterData(
  { title, summary, minutes, data }: OutlinedChapter,
  { url, course }: { url: string; course: { name: string; url: string } },
): Record<string, unknown> {
  return {
    '@context': SCHEMA,
    '@type': 'LearningResource',
    name: title,
    description: summary,
    url,
    inLanguage: 'zh-Hans',
    isAccessibleForFree: true,
    timeRequired: `PT${minutes}M`,
    teaches: data.chapter.objectives.map(({ text }) => text),
    isPartOf: { '@type': 'Course', ...course },
  };
}
