import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

const COURSE = 'content/course.yaml';

test('a missing data file is reported', () => {
  expectProblems(new FixtureCourse().remove('game.yaml'), {
    file: 'game.yaml',
    says: ['没有这个文件', '新建', 'src/schemas/game.ts'],
  });
});

test('a missing section is reported by the name it has in the book', () => {
  expectProblems(new FixtureCourse().remove('insight.md'), {
    file: 'insight.mdx',
    says: ['没有这个文件', '思维创新', 'insight.md'],
  });
});

test('a section written twice, as .md and as .mdx, is reported', () => {
  const course = new FixtureCourse().write('case.md', '又一遍。\n');
  expectProblems(course, { file: 'case.md', says: ['case.md 和 case.mdx 同时存在', '留 .mdx'] });
});

test('a misspelt file name is reported once, with the right one', () => {
  const course = new FixtureCourse().rename('key-points.yaml', 'keypoints.yaml');
  expectProblems(course, {
    file: 'keypoints.yaml',
    says: ['多出的文件 keypoints.yaml', '改名为 key-points.yaml'],
  });
});

test('the other ending of YAML files is reported with the right name', () => {
  expectProblems(new FixtureCourse().rename('plan.yaml', 'plan.yml'), {
    file: 'plan.yml',
    says: ['改名为 plan.yaml'],
  });
});

test('a misspelt section is reported once, with the right name', () => {
  expectProblems(new FixtureCourse().rename('scenario.md', 'scenarios.mdx'), {
    file: 'scenarios.mdx',
    says: ['改名为 scenario.mdx'],
  });
});

test('a file that belongs to nothing is reported with the files there are', () => {
  const course = new FixtureCourse().write('draft/notes.txt', '');
  expectProblems(course, {
    file: 'draft/notes.txt',
    says: ['多出的文件 draft/notes.txt', 'role-play.yaml', '移出 content/chapters/'],
  });
});

test('a picture that the prose shows belongs to the chapter', () => {
  const course = new FixtureCourse()
    .write('时间 线.svg', '')
    .replace('insight.md', '。', '。![时间线](./%E6%97%B6%E9%97%B4%20%E7%BA%BF.svg)');
  expectProblems(course);
});

test('a chapter that course.yaml does not list is reported', () => {
  const course = new FixtureCourse().replace(COURSE, '      - beta\n', '');
  expectProblems(course, { file: COURSE, at: 'parts:', says: ['没有列出 beta', '写进它所在的编'] });
});

test('a chapter that course.yaml lists but that has no folder is reported', () => {
  const course = new FixtureCourse().replace(COURSE, '      - beta\n', '      - beta\n      - gamma-rays\n');
  expectProblems(course, {
    file: COURSE,
    at: 'gamma-rays',
    says: ['gamma-rays', '新建文件夹 content/chapters/gamma-rays'],
  });
});

test('a misspelt chapter is reported once, where it is misspelt', () => {
  const course = new FixtureCourse().replace(COURSE, '- alpha', '- alhpa');
  expectProblems(course, { file: COURSE, at: '- alhpa', says: ['alhpa', '改成 alpha'] });
});

test('a chapter listed twice is reported the second time', () => {
  const course = new FixtureCourse().replace(COURSE, '      - beta\n', '      - beta\n      - alpha\n');
  expectProblems(course, { file: COURSE, at: '- alpha', says: ['alpha 又写了一次', '第一次在第 7 行'] });
});

test('a folder whose name cannot be part of an address is reported', () => {
  const course = new FixtureCourse();
  for (const path of [...course.files.keys()].filter((file) => file.includes('/beta/')))
    course.rename(path, path.replace('/beta/', '/第二章/'));
  course.replace(COURSE, '      - beta\n', '');
  expectProblems(course, { file: 'content/chapters/第二章', says: ['文件夹名 第二章', '小写字母', '改名'] });
});

test('a missing course.yaml is reported', () => {
  expectProblems(new FixtureCourse().remove(COURSE), { file: COURSE, says: ['没有这个文件', '新建'] });
});

test('course.yaml by another name is reported with that name', () => {
  expectProblems(new FixtureCourse().rename(COURSE, 'content/course.yml'), {
    file: COURSE,
    says: ['只有 content/course.yml', '改名为 course.yaml'],
  });
});
