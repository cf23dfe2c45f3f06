import { courseSchema, type Course } from '../schemas/course.ts';
import { CHAPTER_FILES, type ChapterData, type ChapterFile } from './chapter-files.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { Problem } from './problems.ts';

/** What the files of `content/` hold. Chapters that break a schema are missing from `chapters`. */
export interface LoadedCourse {
  course: Course | undefined;
  /** slug → data */
  chapters: Map<string, ChapterData>;
  problems: Problem[];
}

/** Reads the course out of its files (path below the project's root → text) and collects every problem. */
export function loadCourse(files: ReadonlyMap<string, string>): LoadedCourse {
  const problems: Problem[] = [];
  const course = parseYaml('content/course.yaml', files.get('content/course.yaml') ?? '', courseSchema);
  problems.push(...course.problems);

  const slugs = new Set(
    [...files.keys()]
      .map((path) => /^content\/chapters\/([^/]+)\//.exec(path)?.[1])
      .filter((slug) => slug !== undefined),
  );
  const chapters = new Map<string, ChapterData>();
  for (const slug of slugs) {
    const parsed = Object.entries(CHAPTER_FILES).map(([name, schema]) => {
      const file = `content/chapters/${slug}/${name}.yaml`;
      return [name, parseYaml(file, files.get(file) ?? '', schema)] as [ChapterFile, ParsedYaml<unknown>];
    });
    problems.push(...parsed.flatMap(([, result]) => result.problems));
    if (parsed.every(([, result]) => result.data !== undefined))
      chapters.set(
        slug,
        Object.fromEntries(parsed.map(([name, result]) => [name, result.data])) as ChapterData,
      );
  }
  return { course: course.data, chapters, problems };
}
