import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

const FILE = 'game.yaml';
const game = (change: (people: Data) => void) =>
  new FixtureCourse().edit(FILE, ({ people }) => {
    people.groupSize = 3;
    people.roles = ['客户', '客服', '观察员'];
    change(people);
  });

test('more roles than a group has people are reported', () => {
  const course = game((people) => {
    people.roles.push('旁白');
  });
  expectProblems(course, { file: FILE, at: 'roles:', says: ['4 个角色', 'groupSize：3'] });
});

test('a smallest group larger than a whole one is reported', () => {
  const course = game((people) => {
    people.minSize = 4;
  });
  expectProblems(course, { file: FILE, at: 'minSize:', says: ['minSize：4', '不大于 groupSize'] });
});

test('a swap that leaves a role to nobody is reported', () => {
  const course = game((people) => {
    people.swap = ['客服', '客服', '观察员'];
  });
  expectProblems(course, { file: FILE, at: 'swap:\n', says: ['客服、客服、观察员', '每个角色恰好写一次'] });
});

test('a swap that changes only some is right', () => {
  const course = game((people) => {
    people.swap = ['客服', '客户', '观察员'];
  });
  expectProblems(course);
});
