import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

test('YAML that cannot be read is reported once, at its line, with the line', () => {
  const course = new FixtureCourse().replace('plan.yaml', 'if: ', 'if: “还没”: ');
  expectProblems(course, {
    file: 'plan.yaml',
    at: 'if: “还没”: ',
    says: ['还没', '一行里只有一个“字段: 值”', '用引号'],
  });
});

test('a quotation mark that is never closed is reported', () => {
  const course = new FixtureCourse().write('content/course.yaml', 'title: "课程\ntagline: 一句\n');
  expectProblems(course, { file: 'content/course.yaml', at: 'title:', says: ['引号、括号成对'] });
});

test('a tab used for indenting is reported', () => {
  const course = new FixtureCourse().replace('game.yaml', 'rules:\n  - ', 'rules:\n\t- ');
  expectProblems(course, { file: 'game.yaml', at: '\t- ', says: ['用空格缩进', '制表符'] });
});

test('a field written twice is reported, and the rest of the file is checked all the same', () => {
  const course = new FixtureCourse().replace(
    'plan.yaml',
    '    keyPoint: alpha-point-2',
    '    keyPoint: alpha-pont-2\n    id: other',
  );
  expectProblems(
    course,
    { file: 'plan.yaml', at: 'id: other', says: ['id: other', '只写一次', '删去重复'] },
    { file: 'plan.yaml', at: 'keyPoint: alpha-pont-2', says: ['改成 alpha-point-2'] },
  );
});

test('an alias to nothing does not stop the checks', () => {
  const course = new FixtureCourse().replace('plan.yaml', 'days: 14', 'days: *days');
  expectProblems(course, { file: 'plan.yaml', at: '*days', says: ['*days', '别名'] });
});

test('a bracket that is never closed is reported where it opens, and not again in all that follows', () => {
  const course = new FixtureCourse().replace('quiz.yaml', '    reread:', '    reread: [');
  expectProblems(course, { file: 'quiz.yaml', at: 'reread: [', says: ['reread: [', '补上缺的引号、括号'] });
});

test('front matter that is not YAML is reported at its line of the file', () => {
  const course = new FixtureCourse().replace('reflection.md', '    text: ', '    text: “一：” 二: ');
  expectProblems(course, { file: 'reflection.md', at: 'text:', says: ['text: “一：” 二:', '用引号'] });
});

test('front matter that is never closed is reported at its beginning', () => {
  const course = new FixtureCourse().write('insight.md', '\n---\nquestions: []\n\n正文。\n');
  expectProblems(course, { file: 'insight.md', at: '---', says: ['没有第二个“---”', '补上“---”'] });
});

test('front matter with Windows line ends or a byte order mark is read', () => {
  const course = new FixtureCourse();
  const text = course.text('scenario.md');
  expectProblems(course.write('scenario.md', `\uFEFF${text.replaceAll('\n', '\r\n')}`));
});

test('a file that is not UTF-8 is reported at the first character that cannot be read', () => {
  const course = new FixtureCourse().write('insight.md', '第一行。\n\n第二\uFFFD行。\n');
  expectProblems(course, { file: 'insight.md', at: '第二', says: ['UTF-8'] });
});
