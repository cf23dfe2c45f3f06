import type { ChapterFile } from '../chapter-files.ts';
import type { Place } from './place.ts';
import type { ProseSource } from './read-prose.ts';

/** One chapter folder as the checks see it; what is missing or cannot be read is not there. */
export interface ChapterSources {
  slug: string;
  /** The files in the folder, by their paths within it. */
  names: readonly string[];
  yaml: ReadonlyMap<ChapterFile, Place>;
  prose: readonly ProseSource[];
}

/** The whole course as the checks see it. */
export interface CourseSources {
  /** Every file below `content/`. */
  files: ReadonlyMap<string, string>;
  course: Place | undefined;
  chapters: readonly ChapterSources[];
}

/** The folder of a chapter. */
export function chapterFolder(slug: string): string {
  return `content/chapters/${slug}`;
}

/** Whether chapter.yaml says that the chapter is a draft, be the rest of it as it may. */
export function isDraft({ yaml }: Pick<ChapterSources, 'yaml'>): boolean {
  return yaml.get('chapter')?.at('draft').value === true;
}

/** The ids of a chapter's key points; undefined where key-points.yaml cannot be read. */
export function keyPointIds(chapter: ChapterSources): string[] | undefined {
  const points = chapter.yaml.get('key-points')?.list('keyPoints');
  return points?.map((point) => point.text('id')).filter((id) => id !== undefined);
}

/** The writing questions of a chapter: of its prose, its role-play and its debriefing. */
export function writingQuestions(chapter: ChapterSources): Place[] {
  const rolePlay = chapter.yaml.get('role-play');
  const own = rolePlay?.at('question');
  return [
    ...chapter.prose.flatMap(({ front }) => front?.list('questions') ?? []),
    ...(own?.value === undefined ? [] : [own]),
    ...(rolePlay?.at('class').list('debrief') ?? []),
  ];
}
