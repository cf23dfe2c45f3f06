import { unfinished, type Problem } from '../problems.ts';
import type { ChapterSources, CourseSources } from '../sources/course-sources.ts';
import { checkAnswers } from './answers.ts';
import { checkBold } from './bold.ts';
import { checkChapterFiles } from './chapter-folder.ts';
import { checkChapterList } from './chapter-list.ts';
import { checkChoiceQuestions } from './choice-questions.ts';
import { checkComponents } from './components.ts';
import { checkEncoding } from './encoding.ts';
import { checkGameRoles } from './game-roles.ts';
import { checkHeadings } from './headings.ts';
import { checkIds, checkKeyPointIds } from './ids.ts';
import { checkKeyPointReferences } from './key-point-references.ts';
import { checkLinks } from './links.ts';
import { checkPartsOfQuestions } from './parts-of-questions.ts';
import { checkReread } from './reread.ts';
import { checkRolePlayPaths } from './role-play-paths.ts';
import { checkRolePlayReferences } from './role-play-references.ts';
import { checkStubs } from './stubs.ts';
import { checkTools } from './tools.ts';
import { checkWritingQuestions } from './writing-questions.ts';

type CourseCheck = (course: CourseSources) => Iterable<Problem>;
type ChapterCheck = (chapter: ChapterSources, course: CourseSources) => Iterable<Problem>;

/** Checks of the course as a whole. */
const COURSE_CHECKS: readonly CourseCheck[] = [checkChapterList, checkEncoding, checkKeyPointIds];

/** Checks of each chapter. A new rule is a new file and a line here. */
const CHAPTER_CHECKS: readonly ChapterCheck[] = [
  checkChapterFiles,
  checkIds,
  checkKeyPointReferences,
  checkPartsOfQuestions,
  checkReread,
  checkHeadings,
  checkAnswers,
  checkRolePlayReferences,
  checkGameRoles,
  checkTools,
  checkComponents,
  checkLinks,
  checkBold,
];

/** Checks of what a chapter has when it is finished; a draft is told of it and may wait. */
const FINISH_CHECKS: readonly ChapterCheck[] = [
  checkChoiceQuestions,
  checkWritingQuestions,
  checkRolePlayPaths,
  checkStubs,
];

/** Everything that no schema can see: what the files of a course say about each other. */
export function checkCourse(course: CourseSources): Problem[] {
  return [
    ...COURSE_CHECKS.flatMap((check) => [...check(course)]),
    ...course.chapters.flatMap((chapter) => [
      ...CHAPTER_CHECKS.flatMap((check) => [...check(chapter, course)]),
      ...FINISH_CHECKS.flatMap((check) => [...check(chapter, course)].map(unfinished)),
    ]),
  ];
}
