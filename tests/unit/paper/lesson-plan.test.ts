import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { loadCourse } from '../../../src/course/load-course.ts';
import { clockFrom } from '../../../src/course/paper/clock-from.ts';
import { lessonPlan } from '../../../src/course/paper/lesson-plan.ts';
import { readCourseFiles } from '../../../src/integrations/course-files.ts';

const { chapters } = loadCourse(readCourseFiles(fileURLToPath(new URL('../../../', import.meta.url))));
const [data] = chapters.values();

test('a clock counts hours past sixty minutes', () => {
  assert.deepEqual([0, 9, 60, 90, 125].map(clockFrom), ['0:00', '0:09', '1:00', '1:30', '2:05']);
});

for (const [slug, chapter] of chapters)
  test(`a trainer can follow the plan of ${slug} by the clock: each step begins where the last ended`, () => {
    const { steps, outside, minutes } = lessonPlan(chapter, new Map());
    const total = Object.values(chapter.chapter.sections).reduce((sum, section) => sum + section.class, 0);
    assert.equal(minutes, total);
    assert.equal(
      steps.reduce((sum, step) => sum + step.minutes, 0),
      total,
    );
    assert.equal(steps[0]!.from, '0:00');
    assert.equal(steps.at(-1)!.to, clockFrom(total));
    for (const [i, step] of steps.slice(1).entries()) assert.equal(step.from, steps[i]!.to);
    assert.equal(steps.length + outside.length, 11);
    assert.ok(outside.every((step) => step.minutes === 0));
  });

test('a section without minutes takes no place in the lesson, and the rest keeps its order', () => {
  const changed = structuredClone(data!);
  changed.chapter.sections.case.class = 0;
  const { steps, outside } = lessonPlan(changed, new Map());
  assert.ok(!steps.some(({ key }) => key === 'case'));
  assert.ok(outside.some(({ key }) => key === 'case'));
});

test('the plan says how many questions there are to write on, and leaves out what is not there', () => {
  const questions = [
    { id: 'a', text: '问' },
    { id: 'b', text: '问' },
  ];
  const doings = (written: Parameters<typeof lessonPlan>[1]) =>
    lessonPlan({ ...data!, quiz: { questions: [] } }, written).steps.find(({ key }) => key === 'technique')!
      .doings;
  assert.ok(doings(new Map([['technique', questions]])).includes('动笔 2 题'));
  assert.ok(!doings(new Map()).some((text) => /题/.test(text)));
});
