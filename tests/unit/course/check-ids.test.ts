import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

/** What has an id, and how to give the last of its kind the id of the first. */
const repeated: { what: string; file: string; change: (data: Data) => void; at: string; says: string[] }[] = [
  {
    what: 'of a question',
    file: 'quiz.yaml',
    change: ({ questions }) => {
      questions[15].id = 'q-1';
    },
    at: 'id: q-1\n',
    says: ['q-1 又用了一次', '题目', '第一次在第 2 行'],
  },
  {
    what: 'of an option of a question',
    file: 'quiz.yaml',
    change: ({ questions }) => {
      questions.length = 1;
      questions[0].options[3].id = 'b';
    },
    at: 'id: b',
    says: ['q-1 › options › b › id', 'b 又用了一次', '一道题里'],
  },
  {
    what: 'of a right side, pairs and extras together',
    file: 'quiz.yaml',
    change: ({ questions }) => {
      questions.length = 5;
      questions[4].extras[0].id = 'i1';
    },
    at: 'id: i1',
    says: ['q-5 › extras › i1', 'i1 又用了一次'],
  },
  {
    what: 'of a node or ending of a role-play',
    file: 'role-play.yaml',
    change: ({ endings }) => {
      endings.push({ ...endings[2], id: 'calmed' });
    },
    at: 'id: calmed',
    says: ['endings › calmed › id', 'calmed 又用了一次', '节点和结局'],
  },
  {
    what: 'of a choice of a role-play',
    file: 'role-play.yaml',
    change: ({ nodes }) => {
      nodes[11].choices[2].id = 'n1-a';
    },
    at: 'id: n1-a',
    says: ['n1-a 又用了一次', '选择'],
  },
  {
    what: "of an item of the observer's checklist",
    file: 'role-play.yaml',
    change: (data) => {
      data.class.observer.checklist[4].id = 'c1';
    },
    at: 'id: c1',
    says: ['c1 又用了一次', '观察清单'],
  },
  {
    what: 'of a point of an answer',
    file: 'answers.yaml',
    change: ({ answers }) => {
      answers[0].points[2].id = 'rewrite-1-p1';
    },
    at: 'id: rewrite-1-p1',
    says: ['rewrite-1 › points › rewrite-1-p1', '又用了一次'],
  },
  {
    what: 'of an answered question',
    file: 'answers.yaml',
    change: ({ answers }) => {
      answers.push({ ...answers[0], answer: '又一个' });
    },
    at: 'question: rewrite-1',
    says: ['rewrite-1 又用了一次', '只有一个答案'],
  },
  {
    what: 'of an objective',
    file: 'chapter.yaml',
    change: ({ objectives }) => {
      objectives[2].id = 'say';
    },
    at: 'id: say',
    says: ['say 又用了一次', '学习目标'],
  },
  {
    what: 'of a plan',
    file: 'plan.yaml',
    change: ({ plans }) => {
      plans[2].id = 'plan-1';
    },
    at: 'id: plan-1',
    says: ['plan-1 又用了一次', '计划'],
  },
  {
    what: 'of a step of a game',
    file: 'game.yaml',
    change: ({ steps }) => {
      steps[2].id = 's1';
    },
    at: 'id: s1',
    says: ['s1 又用了一次', '游戏步骤'],
  },
  {
    what: 'of a question after a game',
    file: 'game.yaml',
    change: ({ debrief }) => {
      debrief[1].id = 'd1';
    },
    at: 'id: d1',
    says: ['d1 又用了一次', '讨论题'],
  },
];

for (const { what, file, change, at, says } of repeated)
  test(`an id that came before is reported: ${what}`, () => {
    expectProblems(new FixtureCourse().edit(file, change), { file, at, says });
  });

test('a writing question with the id of a question of the quiz is reported', () => {
  const course = new FixtureCourse()
    .replace('scenario.md', 'id: scenario-1', 'id: q-3')
    .replace('answers.yaml', 'question: scenario-1', 'question: q-3');
  expectProblems(course, {
    file: 'scenario.md',
    at: 'id: q-3',
    says: ['q-3 又用了一次', 'content/chapters/alpha/quiz.yaml:'],
  });
});

test('a key point with the id of one in another chapter is reported', () => {
  const beta = 'content/chapters/beta/key-points.yaml';
  const course = new FixtureCourse().edit(beta, ({ keyPoints }) => {
    keyPoints.push({ ...keyPoints[0], id: 'alpha-point-2' });
  });
  expectProblems(course, {
    file: beta,
    at: 'id: alpha-point-2',
    says: ['alpha-point-2 又用了一次', '全课程', 'content/chapters/alpha/key-points.yaml:5'],
  });
});
