import { loadCourse, type LoadedCourse } from '../course/load-course.ts';
import type { YamlMemo } from '../course/sources/yaml-tree.ts';
import { readCourseFiles } from './course-files.ts';

// Astro evaluates its configuration and the content loaders apart, each with modules of its own; the memo is
// shared through the global object so that a build parses every file once.
const shared = globalThis as { courseMemo?: YamlMemo };

/** The course as it is on disk now. Files that have not changed since the last call are not parsed again. */
export function readCourse(root: string): LoadedCourse {
  shared.courseMemo ??= new Map();
  return loadCourse(readCourseFiles(root), shared.courseMemo);
}

/** Gives the memory back once nothing will be read any more. */
export function forgetCourse(): void {
  delete shared.courseMemo;
}
