import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

const quiz = (change: (questions: Data) => void) =>
  new FixtureCourse().edit('quiz.yaml', ({ questions }) => change(questions));

test('a single choice without a correct option is reported', () => {
  const course = quiz((questions) => {
    questions.length = 1;
    delete questions[0].options[0].correct;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'options:',
    says: ['q-1 › options：没有正确的选项', '恰好一个'],
  });
});

test('a single choice with two correct options is reported at the second', () => {
  const course = quiz((questions) => {
    questions.length = 1;
    questions[0].options[2].correct = true;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'correct: true',
    says: ['有 2 个正确的选项（a、c）', 'multiple-choice'],
  });
});

test('a multiple choice with no correct option is reported', () => {
  const course = quiz((questions) => {
    questions.length = 2;
    for (const option of questions[1].options) delete option.correct;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'options:',
    says: ['q-2 › options：没有正确的选项', '至少一个选项正确'],
  });
});

test('a multiple choice in which all is correct is reported', () => {
  const course = quiz((questions) => {
    questions.length = 2;
    for (const option of questions[1].options) option.correct = true;
  });
  expectProblems(course, { file: 'quiz.yaml', at: 'options:', says: ['选项全部正确', '也至少一个不正确'] });
});

test('a hotspot without a wrong line is reported', () => {
  const course = quiz((questions) => {
    questions.length = 8;
    delete questions[7].lines[3].correct;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'lines:',
    says: ['q-8 › lines：没有走偏的那一句', 'correct: true'],
  });
});

test('a mark in the passage with a misspelt id is reported once', () => {
  const course = quiz((questions) => {
    questions.length = 6;
    questions[5].passage = '先说[[who]]，再说[[waht]]。';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'passage:',
    says: ['[[waht]]', 'blanks', '改成 [[what]]'],
  });
});

test('a mark without a blank and a blank without a mark are reported', () => {
  const course = quiz((questions) => {
    questions.length = 6;
    questions[5].passage = '先说[[who]]，再说[[nothing-like-it]]。';
  });
  expectProblems(
    course,
    { file: 'quiz.yaml', at: 'passage:', says: ['[[nothing-like-it]]', '补上 nothing-like-it'] },
    { file: 'quiz.yaml', at: 'id: what', says: ['passage 里没有 [[what]]'] },
  );
});

test('a blank that stands in the passage twice is reported', () => {
  const course = quiz((questions) => {
    questions.length = 6;
    questions[5].passage = '先说[[who]]，再说[[what]]，还是[[who]]。';
  });
  expectProblems(course, { file: 'quiz.yaml', at: 'passage:', says: ['[[who]] 出现了不止一次'] });
});

test('an item of a group that does not exist is reported with the nearest', () => {
  const course = quiz((questions) => {
    questions.length = 7;
    questions[6].items[4].group = 'urgnet';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'group: urgnet',
    says: ['q-7 › items › i5 › group：urgnet', 'trifle、urgent', '改成 urgent'],
  });
});

test('equal right sides of a matching are reported, and an extra that equals one', () => {
  const course = quiz((questions) => {
    questions.length = 5;
    const { pairs, extras } = questions[4];
    pairs[1].right = pairs[0].right;
    extras[0].text = pairs[2].right;
    pairs[1].id = 'second';
    extras[0].id = 'extra';
  });
  const says = ['出现了两次', '互不相同', '改写其中一项'];
  const text = course.text('quiz.yaml');
  const right = text.slice(text.indexOf('id: second')).match(/right: .*\n/)![0];
  const extra = text.slice(text.indexOf('id: extra')).match(/text: .*\n/)![0];
  expectProblems(course, { file: 'quiz.yaml', at: right, says }, { file: 'quiz.yaml', at: extra, says });
});

test('equal left sides of a matching are reported', () => {
  const course = quiz((questions) => {
    questions.length = 5;
    questions[4].pairs[2].left = questions[4].pairs[0].left;
  });
  const left = course
    .text('quiz.yaml')
    .match(/left: .*/g)!
    .at(-1)!;
  expectProblems(course, { file: 'quiz.yaml', at: left, says: ['left', '出现了两次'] });
});

test('“read again” at a heading that does not exist is reported with the nearest', () => {
  const course = quiz((questions) => {
    questions[3].reread.heading = '第二步怎么走呢';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: '怎么走呢',
    says: ['q-4 › reread › heading', 'technique 里的一个小标题', '改成 第二步怎么走'],
  });
});

test('“read again” at a heading of another section is reported with that section', () => {
  const course = quiz((questions) => {
    questions.length = 1;
    questions[0].reread.section = 'case';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'heading:',
    says: ['case 里没有小标题', '改 section 为 technique'],
  });
});

test('“read again” at a heading of a section that is no prose is reported', () => {
  const course = quiz((questions) => {
    questions.length = 1;
    questions[0].reread.section = 'key-points';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'heading:',
    says: ['只有 case、technique', '删去 heading'],
  });
});

test('“read again” in a section that cannot be read is not reported besides', () => {
  const course = new FixtureCourse().replace('technique.mdx', '</Steps>', '');
  expectProblems(course, {
    file: 'technique.mdx',
    at: '<Steps>',
    says: ['<Steps> 没有关闭', '补上 </Steps>'],
  });
});
