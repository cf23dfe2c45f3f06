import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

/** What names a key point, and how to make it name one that is not there. */
const places: { what: string; file: string; change: (data: Data, id: string) => void }[] = [
  {
    what: 'question',
    file: 'quiz.yaml',
    change: ({ questions }, id) => {
      questions[0].keyPoint = id;
    },
  },
  {
    what: 'point of a short answer',
    file: 'quiz.yaml',
    change: ({ questions }, id) => {
      questions[8].points[1].keyPoint = id;
    },
  },
  {
    what: 'choice of a role-play',
    file: 'role-play.yaml',
    change: ({ nodes }, id) => {
      nodes[4].choices[1].keyPoint = id;
    },
  },
  {
    what: "item of the observer's checklist",
    file: 'role-play.yaml',
    change: (data, id) => {
      data.class.observer.checklist[2].keyPoint = id;
    },
  },
  {
    what: 'plan',
    file: 'plan.yaml',
    change: ({ plans }, id) => {
      plans[0].keyPoint = id;
    },
  },
  {
    what: 'point of an answer',
    file: 'answers.yaml',
    change: ({ answers }, id) => {
      answers[1].points[0].keyPoint = id;
    },
  },
];

for (const { what, file, change } of places)
  test(`a ${what} that names an unknown key point is reported with the nearest`, () => {
    const course = new FixtureCourse().edit(file, (data) => change(data, 'alpha-piont-3'));
    expectProblems(course, {
      file,
      at: 'alpha-piont-3',
      says: ['keyPoint：alpha-piont-3', 'key-points.yaml', '改成 alpha-point-3'],
    });
  });

test('a key point that is like none is reported with all there are', () => {
  const course = new FixtureCourse().edit('plan.yaml', ({ plans }) => {
    plans[0].keyPoint = 'listen';
  });
  expectProblems(course, {
    file: 'plan.yaml',
    at: 'listen',
    says: ['换成 alpha-point-1、alpha-point-2', '之一'],
  });
});

test('a key point of another chapter is reported as such', () => {
  const course = new FixtureCourse().edit('plan.yaml', ({ plans }) => {
    plans[0].keyPoint = 'beta-point-1';
  });
  expectProblems(course, {
    file: 'plan.yaml',
    at: 'beta-point-1',
    says: ['beta-point-1 是 beta 一章的要点', '换成 alpha-point-1'],
  });
});

test('what names key points is not reported when key-points.yaml cannot be read', () => {
  const course = new FixtureCourse().write('key-points.yaml', 'keyPoints: {\n');
  expectProblems(course, { file: 'key-points.yaml', at: '{', says: ['补上缺的引号、括号'] });
});

test('an answer to a misspelt question is reported once, with the right one', () => {
  const course = new FixtureCourse().replace('answers.yaml', 'question: scenario-1', 'question: scenaro-1');
  expectProblems(course, {
    file: 'answers.yaml',
    at: 'question: scenaro-1',
    says: ['scenaro-1', '改成 scenario-1'],
  });
});

test('an answer without a question is reported', () => {
  const course = new FixtureCourse().edit('answers.yaml', ({ answers }) => {
    answers.push({ ...answers[0], question: 'something-else' });
  });
  expectProblems(course, {
    file: 'answers.yaml',
    at: 'something-else',
    says: ['something-else', 'class.debrief', '删去这个答案'],
  });
});

test('a question of the prose without an answer is reported at the question', () => {
  const course = new FixtureCourse().edit('answers.yaml', ({ answers }) => {
    answers.splice(1, 1);
  });
  expectProblems(course, {
    file: 'scenario.md',
    at: 'id: scenario-1',
    says: ['scenario-1 没有参考答案', 'answers.yaml', 'question: scenario-1'],
  });
});

test("a role-play's own question and its debriefing need answers", () => {
  const course = new FixtureCourse().edit('role-play.yaml', (data) => {
    data.question = { id: 'own-one', text: '书上的问题？' };
    data.class.debrief.push({ id: 'third-one', text: '再问一句？' });
  });
  expectProblems(
    course,
    { file: 'role-play.yaml', at: 'id: own-one', says: ['own-one 没有参考答案'] },
    { file: 'role-play.yaml', at: 'id: third-one', says: ['third-one 没有参考答案'] },
  );
});

test('answers are not reported when the questions cannot be read', () => {
  const course = new FixtureCourse().replace('scenario.md', 'questions:', 'questions: [');
  expectProblems(course, { file: 'scenario.md', at: 'questions: [', says: ['补上缺的引号、括号'] });
});

for (const [key, name, words] of [
  ['technique.mdx', '巧手点金', '改写题'],
  ['scenario.md', '情景案例', '写作题'],
  ['reflection.md', '思维启蒙', '写作题'],
] as const)
  test(`${key} without a question to write on is reported`, () => {
    const id = key === 'technique.mdx' ? 'rewrite-1' : key.replace('.md', '-1');
    const course = new FixtureCourse()
      .write(key, key === 'technique.mdx' ? '### 第二步怎么走\n' : '正文。\n')
      .edit('answers.yaml', (data) => {
        data.answers = data.answers.filter((answer: Data) => answer.question !== id);
      });
    expectProblems(course, { file: key, says: ['questions：一道也没有', name, words, 'id'] });
  });

test('a rewriting question without anything to rewrite is reported', () => {
  const course = new FixtureCourse();
  const poor = course.text('technique.mdx').match(/ {4}poor: .*\n/)![0];
  expectProblems(course.replace('technique.mdx', poor, ''), {
    file: 'technique.mdx',
    at: 'questions:',
    says: ['没有一道写了 poor', '加上 poor'],
  });
});
