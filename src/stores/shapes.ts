import { kindOf } from '../course/backup/keys.ts';
import { answerShape } from './answers.ts';
import { assessmentShape } from './assessments.ts';
import { reasonShape } from './contact-reasons.ts';
import { decode, type Shape } from './entry.ts';
import { learnerShape } from './learner.ts';
import { objectivesShape } from './objectives.ts';
import { planShape } from './plans.ts';
import { readingShape } from './reading.ts';
import { reviewShape } from './reviews.ts';
import { finishedCallShape, rolePlayShape } from './role-plays.ts';
import { selfMarksShape } from './self-marks.ts';
import { settingsShape } from './settings.ts';
import { testShape } from './tests.ts';
import { textShape } from './texts.ts';
import { toolShape } from './tools.ts';

/** The first part of a key → how what lies there is stored. Kinds that are missing are checked for `v` and `at` only. */
const SHAPES: Record<string, Shape<object>> = {
  answer: answerShape,
  'test-answer': answerShape,
  'review-answer': answerShape,
  learner: learnerShape,
  objectives: objectivesShape,
  plan: planShape,
  reading: readingShape,
  review: reviewShape,
  'role-play': rolePlayShape,
  'role-play-call': finishedCallShape,
  'self-marks': selfMarksShape,
  settings: settingsShape,
  test: testShape,
  text: textShape,
  'test-text': textShape,
  'review-text': textShape,
  tool: toolShape,
  'tool-reason': reasonShape,
  'tool-assessment': assessmentShape,
};

/** Whether the site can read a text under a key, or leave it to a newer version of itself. */
export function fits(key: string, text: string): boolean {
  const kind = kindOf(key);
  return !Object.hasOwn(SHAPES, kind) || decode(text, SHAPES[kind]!) !== 'damaged';
}
