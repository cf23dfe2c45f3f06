import type { z } from 'zod';
import { courseSchema, type Course } from '../schemas/course.ts';
import { CHAPTER_FILES, OPTIONAL_FILES, type ChapterData, type ChapterFile } from './chapter-files.ts';
import { checkCourse } from './checks/check-course.ts';
import { lenient } from './draft/lenient.ts';
import { missingItems, type MissingItem } from './draft/missing.ts';
import { parseYaml } from './parse-yaml.ts';
import type { Problem } from './problems.ts';
import { PROSE_KEYS } from './sections.ts';
import { chapterFolder, isDraft, type ChapterSources } from './sources/course-sources.ts';
import type { Place } from './sources/place.ts';
import { readProse } from './sources/read-prose.ts';
import type { YamlMemo } from './sources/yaml-tree.ts';

/** What the files of `content/` hold. Chapters that break a schema are missing from `chapters`. */
export interface LoadedCourse {
  course: Course | undefined;
  /** slug → data */
  chapters: Map<string, ChapterData>;
  /** Chapters marked as drafts: slug → what they lack. It is not among the problems. */
  drafts: Map<string, MissingItem[]>;
  problems: Problem[];
}

type Files = ReadonlyMap<string, string>;
type Chapter = ChapterSources & { data: ChapterData | undefined; draft: boolean; problems: Problem[] };

function loadChapter(slug: string, names: readonly string[], files: Files, memo?: YamlMemo): Chapter {
  const problems: Problem[] = [];
  const yaml = new Map<ChapterFile, Place>();
  const data: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(CHAPTER_FILES) as [
    ChapterFile,
    (typeof CHAPTER_FILES)[ChapterFile],
  ][]) {
    const file = `${chapterFolder(slug)}/${name}.yaml`;
    const text = files.get(file);
    if (text === undefined) continue;
    const parsed = parseYaml(file, text, schema, 1, memo);
    problems.push(...parsed.problems);
    if (parsed.place) yaml.set(name, parsed.place);
    if (parsed.data) data[name] = parsed.data;
  }
  const draft = isDraft({ yaml });
  for (const [name, place] of draft ? yaml : [])
    data[name] ??= lenient<z.ZodType>(CHAPTER_FILES[name]).safeParse(place.value).data;
  const prose = PROSE_KEYS.flatMap((key) => {
    const file = ['.mdx', '.md']
      .map((ext) => `${chapterFolder(slug)}/${key}${ext}`)
      .find((path) => files.has(path));
    return file === undefined ? [] : [readProse(key, file, files.get(file)!, memo)];
  });
  problems.push(...prose.flatMap((source) => source.problems));
  const wanted = (Object.keys(CHAPTER_FILES) as ChapterFile[]).filter(
    (name) => !OPTIONAL_FILES.has(name) || names.includes(`${name}.yaml`),
  );
  const whole = wanted.every((name) => data[name] !== undefined);
  return { slug, names, yaml, prose, problems, draft, data: whole ? (data as ChapterData) : undefined };
}

/** Chapter folders (slug → files by their paths within it), in the order of the files. */
function chapterFolders(files: Files): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const path of files.keys()) {
    const [, slug, name] = /^content\/chapters\/([^/]+)\/(.*)$/.exec(path) ?? [];
    if (slug === undefined || name === undefined) continue;
    const names = folders.get(slug) ?? [];
    folders.set(slug, names);
    names.push(name);
  }
  return folders;
}

/**
 * Reads the course out of its files (path below the project's root → text) and collects every problem.
 * @param memo parsed files of an earlier run, kept by the caller: what has not changed is not parsed again
 */
export function loadCourse(files: Files, memo?: YamlMemo): LoadedCourse {
  const courseFile = 'content/course.yaml';
  const text = files.get(courseFile);
  const course = text === undefined ? undefined : parseYaml(courseFile, text, courseSchema, 1, memo);
  const chapters = [...chapterFolders(files)].map(([slug, names]) => loadChapter(slug, names, files, memo));
  const found = [
    ...(course?.problems ?? []),
    ...chapters.flatMap((chapter) => chapter.problems),
    ...checkCourse({ files, course: course?.place, chapters }),
  ];
  const drafts = chapters.filter(({ draft }) => draft);
  const waiting = Map.groupBy(found, ({ file, unfinished }) =>
    unfinished ? drafts.find(({ slug }) => file.startsWith(`${chapterFolder(slug)}/`)) : undefined,
  );
  return {
    course: course?.data,
    chapters: new Map(chapters.flatMap(({ slug, data }) => (data ? [[slug, data]] : []))),
    drafts: new Map(drafts.map((draft) => [draft.slug, missingItems(draft, waiting.get(draft) ?? [])])),
    problems: waiting.get(undefined) ?? [],
  };
}
