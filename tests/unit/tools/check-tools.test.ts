import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

test('a chapter may do without method tools', () => {
  const course = new FixtureCourse().remove('tools.yaml');
  expectProblems(course);
  assert.equal(course.load().chapters.get('alpha')!.tools, undefined);
});

test('a chapter whose method tools break their schema is missing, not shown without them', () => {
  const course = new FixtureCourse().replace('tools.yaml', 'seconds: 60', 'seconds: soon');
  expectProblems(course, { file: 'tools.yaml', at: 'seconds: soon', says: ['seconds'] });
  assert.equal(course.load().chapters.has('alpha'), false);
});

test('a misspelt file of method tools is reported with its right name', () => {
  expectProblems(new FixtureCourse().rename('tools.yaml', 'tool.yaml'), {
    file: 'tool.yaml',
    says: ['改名为 tools.yaml'],
  });
});

test('a reference that speaks to a step there is not is reported', () => {
  const course = new FixtureCourse().edit('tools.yaml', ({ tools }) => {
    tools[0].complaints[1].reference[2].step = 'plam';
  });
  expectProblems(course, { file: 'tools.yaml', at: 'step: plam', says: ['改成 plan'] });
});

test('a reference out of the order of the steps is reported', () => {
  const course = new FixtureCourse().edit('tools.yaml', ({ tools }) => {
    tools[0].complaints[1].reference.at(-1).step = 'sorry';
  });
  expectProblems(course, { file: 'tools.yaml', at: 'step: sorry', says: ['按步骤的顺序写'] });
});

test('an event whose two sides are not told in the same moments is reported', () => {
  const course = new FixtureCourse().edit('tools.yaml', ({ tools }) => {
    tools[1].events[0].theirs.push('多出的一条。');
  });
  expectProblems(course, { file: 'tools.yaml', at: 'theirs:', says: ['3 条', '与 ours 一样多：2 条'] });
});

test('two things of one tool with the same id are reported, whichever lists they are in', () => {
  const course = new FixtureCourse().edit('tools.yaml', ({ tools }) => {
    tools[1].matters[7].id = 'event-1';
  });
  expectProblems(course, {
    file: 'tools.yaml',
    at: 'id: event-1',
    says: ['event-1 又用了一次', '一个工具里各项的'],
  });
});

test('two tools of a chapter with the same id are reported', () => {
  const course = new FixtureCourse().edit('tools.yaml', ({ tools }) => {
    tools[1].id = tools[0].id;
  });
  expectProblems(course, {
    file: 'tools.yaml',
    at: 'id: four-step-apology',
    says: ['方法工具的'],
  });
});
