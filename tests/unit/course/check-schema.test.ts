import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';

test('a whole course has no problems', () => {
  expectProblems(new FixtureCourse());
});

test('a field that does not exist is reported with the one that was meant, and that one not as missing', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    questions[0] = { ...questions[0], setm: questions[0].stem, stem: undefined };
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'setm:',
    says: ['questions › q-1 › setm', '没有这个字段', 'reread', '改成 stem'],
  });
});

test('a field that is like none is to be taken out', () => {
  const course = new FixtureCourse().edit('plan.yaml', (data) => {
    data.plans[1].colour = 'red';
  });
  expectProblems(course, {
    file: 'plan.yaml',
    at: 'colour:',
    says: ['plan-2 › colour', 'id、if、then、keyPoint', '删去 colour'],
  });
});

test('a missing field is reported at the thing that lacks it, with what the field means', () => {
  const course = new FixtureCourse().edit('game.yaml', (data) => {
    delete data.steps[1].minutes;
  });
  expectProblems(course, {
    file: 'game.yaml',
    at: 'id: s2',
    says: ['steps › s2 › minutes：没有写', '数字', '补上 minutes'],
  });
});

test('an option without its explanation is reported at the option', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    delete questions[0].options[2].why;
    questions[0].options[2].id = 'lonely';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'id: lonely',
    says: ['q-1 › options › lonely › why：没有写', '像好讲师那样', '补上 why'],
  });
});

test('an empty field and an empty text are told apart from a missing one', () => {
  const course = new FixtureCourse().edit('plan.yaml', (data) => {
    data.plans[0].if = null;
    data.plans[1].then = ' ';
  });
  expectProblems(
    course,
    { file: 'plan.yaml', at: 'if: null', says: ['if：空着', '写上 if 的内容'] },
    { file: 'plan.yaml', at: 'then: " "', says: ['then：" "', '不能为空', '改写 then'] },
  );
});

test('a number where a text belongs is to be put in quotation marks', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    questions[5].blanks[0].answers[1] = 24;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: '- 24',
    says: ['blanks › who › answers › 第 2 项：24', '文字', '"24"'],
  });
});

test('a list, a map, a number and a truth value are named in words', () => {
  const course = new FixtureCourse()
    .edit('game.yaml', (data) => {
      data.rules = '一条';
      data.people = [];
      data.steps[0].minutes = '五';
      data.steps[1].minutes = 0;
      data.steps[2].swap = 'yes';
    })
    .edit('plan.yaml', (data) => {
      data.plans.length = 2;
    });
  expectProblems(
    course,
    { file: 'game.yaml', at: 'rules:', says: ['rules："一条"', '列表', '把 rules 改成列表'] },
    { file: 'game.yaml', at: 'people:', says: ['people：[]', '一组'] },
    { file: 'game.yaml', at: '五', says: ['minutes："五"', '数字'] },
    { file: 'game.yaml', at: 'minutes: 0', says: ['minutes：0', '至少 1'] },
    { file: 'game.yaml', at: 'swap: yes', says: ['swap："yes"', 'true 或 false'] },
    { file: 'plan.yaml', at: 'plans:', says: ['plans：2 项', '至少 3 项', '再写几项'] },
  );
});

test('a value that is none of those allowed is reported with the nearest', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    questions[1].section = 'tecnique';
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'section: tecnique',
    says: ['section："tecnique"', 'case、technique、insight、key-points 之一', '改成 technique'],
  });
});

test('an id in other letters than the allowed is reported with an example', () => {
  const course = new FixtureCourse().edit('plan.yaml', (data) => {
    data.plans[0].id = '计划 1';
  });
  expectProblems(course, {
    file: 'plan.yaml',
    at: 'id: 计划 1',
    says: ['"计划 1"', '小写字母', 'person-before-problem'],
  });
});

test('a misspelt kind of question is reported, and all else that is wrong with the question too', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    questions[0].kind = 'single-choise';
    questions[0].options[1].note = '多余';
  });
  expectProblems(
    course,
    {
      file: 'quiz.yaml',
      at: 'kind: single-choise',
      says: ['kind："single-choise"', 'multiple-choice', '改成 single-choice'],
    },
    { file: 'quiz.yaml', at: 'note:', says: ['options › b › note', 'id、text、correct、why'] },
  );
});

test('a question without a kind is reported with the kinds there are', () => {
  const course = new FixtureCourse().edit('quiz.yaml', ({ questions }) => {
    questions[3].kind = undefined;
  });
  expectProblems(course, {
    file: 'quiz.yaml',
    at: 'id: q-4',
    says: ['q-4 › kind：没有写', 'single-choice', 'short-answer', '补上 kind'],
  });
});

test('where a value may have two shapes, the one that was meant is explained', () => {
  const course = new FixtureCourse().edit('role-play.yaml', ({ nodes }) => {
    nodes[0].choices[0].sets = ['known'];
    nodes[1].choices[1].next = { if: 'known', then: 'n3', els: 'n3' };
    nodes[2].choices[2].next = 4;
  });
  expectProblems(
    course,
    { file: 'role-play.yaml', at: 'els: n3', says: ['next › els', 'if、then、else', '改成 else'] },
    { file: 'role-play.yaml', at: 'next: 4', says: ['n3-c › next：4', '记号'] },
  );
});

test('a file that holds a list where fields belong is reported as a whole', () => {
  const course = new FixtureCourse().write('plan.yaml', '- 一\n- 二\n');
  expectProblems(course, { file: 'plan.yaml', says: ['文件：["一","二"]', '一组'] });
});

test('the front matter of prose is checked like every YAML', () => {
  const course = new FixtureCourse().replace('scenario.md', '    text:', '    txet:');
  expectProblems(course, {
    file: 'scenario.md',
    at: 'txet:',
    says: ['questions › scenario-1 › txet', '改成 text'],
  });
});
