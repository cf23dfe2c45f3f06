import type { WritingQuestion } from '../../schemas/common.ts';
import type { ChapterData } from '../chapter-files.ts';
import { SECTIONS, type ProseKey, type SectionKey } from '../sections.ts';
import { clockFrom } from './clock-from.ts';
import { doings, uses } from './doings.ts';

/** One section of a lesson, in the book's order. */
export interface LessonStep {
  key: SectionKey;
  title: string;
  seal: string;
  minutes: number;
  /** Time since the lesson began, `h:mm`. */
  from: string;
  to: string;
  /** What is done, a few words each. */
  doings: string[];
  /** What must lie ready. */
  uses: string[];
}

export interface LessonPlan {
  steps: LessonStep[];
  /** Sections that take no time in class: for before or after it. */
  outside: LessonStep[];
  /** Minutes of the whole lesson: the sum over its steps. */
  minutes: number;
}

/**
 * The plan of a lesson out of what chapter.yaml says of each section's minutes.
 * @param prose the writing questions of each prose section
 */
export function lessonPlan(
  data: ChapterData,
  prose: ReadonlyMap<ProseKey, readonly WritingQuestion[]>,
): LessonPlan {
  let passed = 0;
  const all = SECTIONS.map(({ key, title, seal }): LessonStep => {
    const minutes = data.chapter.sections[key].class;
    const from = clockFrom(passed);
    passed += minutes;
    return {
      key,
      title,
      seal,
      minutes,
      from,
      to: clockFrom(passed),
      doings: doings(key, data, prose),
      uses: uses(key, data),
    };
  });
  return {
    steps: all.filter(({ minutes }) => minutes > 0),
    outside: all.filter(({ minutes }) => minutes === 0),
    minutes: passed,
  };
}
