import { test } from 'node:test';
import { expectProblems } from '../../fixtures/course/expect-problem.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';

const FILE = 'role-play.yaml';
const rolePlay = (change: (data: Data) => void) => new FixtureCourse().edit(FILE, change);

/** A further node that leads back into the dialogue. */
const aside = (id: string, next: Data): Data => ({
  id,
  customer: '还有一句。',
  best: `${id}-a`,
  choices: ['a', 'b'].map((c) => ({
    id: `${id}-${c}`,
    reply: '好的。',
    mood: 4,
    keyPoint: 'alpha-point-1',
    why: '为什么。',
    next,
  })),
});

test('a start that does not exist is reported with the nearest', () => {
  const course = rolePlay((data) => {
    data.start = 'n11x';
  });
  expectProblems(course, { file: FILE, at: 'start:', says: ['start：n11x', 'nodes', '改成 n11'] });
});

test('a way to a node that does not exist is reported once, not for all that may lie behind it', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('far', 'n6'));
    nodes[3].choices[1].next = 'nowhere-at-all';
  });
  expectProblems(course, {
    file: FILE,
    at: 'nowhere-at-all',
    says: ['n4 › choices › n4-b › next：nowhere-at-all', 'nodes 或 endings'],
  });
});

test('ways that lead nowhere are not reported a second time as ways without an end', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[11].choices.forEach((choice: Data, i: number) => {
      choice.next = `nowhere-at-all-${i}`;
    });
  });
  const lost = (i: number) => ({ file: FILE, at: `nowhere-at-all-${i}`, says: ['nodes 或 endings'] });
  expectProblems(course, lost(0), lost(1), lost(2));
});

test('a slip in a way that can only mean one node does not hide what else is wrong', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('island', 'n3'), aside('supervisor', 'n6'));
    nodes[3].choices[1].next = 'superviser';
  });
  expectProblems(
    course,
    { file: FILE, at: 'next: superviser', says: ['改成 supervisor'] },
    { file: FILE, at: 'id: island\n', says: ['没有一条路走到这个节点'] },
  );
});

test('a misspelt ending is reported with the right one', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[11].choices[1].next = 'clamed';
  });
  expectProblems(course, { file: FILE, at: 'clamed', says: ['改成 calmed'] });
});

test('a best choice that is none of the node is reported', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[1].best = 'n1-a';
  });
  expectProblems(course, { file: FILE, at: 'best: n1-a', says: ['n2 › best：n1-a', 'n2-a、n2-b、n2-c'] });
});

test('a flag that no choice sets is reported with the nearest', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[0].choices[0].sets = ['promised-too-much'];
    nodes[2].choices[1].next = { if: 'promised-to-much', then: 'n5', else: 'n4' };
  });
  expectProblems(course, {
    file: FILE,
    at: 'if:',
    says: ['记号 promised-to-much', 'sets', '改成 promised-too-much'],
  });
});

test('a node that no way leads to is reported', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('island', 'n3'));
  });
  expectProblems(course, {
    file: FILE,
    at: 'id: island\n',
    says: ['nodes › island', '没有一条路走到这个节点'],
  });
});

test('an ending that no way leads to is reported', () => {
  const course = rolePlay(({ endings }) => {
    endings.push({ ...endings[0], id: 'never' });
  });
  expectProblems(course, {
    file: FILE,
    at: 'id: never',
    says: ['endings › never', '没有一条路走到这个结局'],
  });
});

test('a node behind a flag that can never be set before it is reported', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('late', 'n6'));
    nodes[4].choices[1].next = { if: 'warned', then: 'late', else: 'n6' };
    nodes[8].choices[1].sets = ['warned'];
  });
  expectProblems(course, { file: FILE, at: 'id: late\n', says: ['nodes › late', '没有一条路走到这个节点'] });
});

test('a node behind a flag that can be set before it is fine', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('late', 'n6'));
    nodes[4].choices[1].next = { if: 'warned', then: 'late', else: 'n6' };
    nodes[2].choices[1].sets = ['warned'];
  });
  expectProblems(course);
});

test('nodes that go round for ever are reported once, together', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('round', 'again'), aside('again', 'round'));
    nodes[5].choices[2].next = 'round';
  });
  expectProblems(course, {
    file: FILE,
    at: 'id: round\n',
    says: ['nodes › round', '走不到任何结局（again 也一样）'],
  });
});

test('a node from which a flag shuts the only way out is reported', () => {
  const course = rolePlay(({ nodes }) => {
    nodes.push(aside('trap', { if: 'angry', then: 'trap', else: 'n7' }));
    nodes[5].choices[2].next = 'trap';
    nodes[1].choices[2].sets = ['angry'];
  });
  expectProblems(course, { file: FILE, at: 'id: trap\n', says: ['nodes › trap', '走不到任何结局'] });
});

test('a role-play that cannot be lost is reported', () => {
  const course = rolePlay(({ endings }) => {
    endings[2].kind = 'calmed';
  });
  expectProblems(course, {
    file: FILE,
    at: 'endings:',
    says: ['没有 lost（失去）', 'won-back、calmed、lost'],
  });
});

test('best choices that end in another than the good ending are reported with the way they go', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[11].best = 'n12-b';
  });
  expectProblems(course, {
    file: FILE,
    at: 'best: n12-b',
    says: ['n1 → n2', '→ n12 → calmed（calmed）', 'won-back'],
  });
});

test('best choices that go round are reported', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[7].choices[0].next = 'n3';
  });
  expectProblems(course, { file: FILE, at: 'best: n8-a', says: ['n8 → n3，绕回来了'] });
});

test('best choices follow the flags they set', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[0].choices[0].sets = ['listened'];
    nodes[11].choices[0].next = { if: 'listened', then: 'won-back', else: 'calmed' };
  });
  expectProblems(course);
});

test('best choices may come back to a node when something has been said in between', () => {
  const course = rolePlay(({ nodes }) => {
    nodes[2].choices[0].next = { if: 'asked', then: 'n4', else: 'detour' };
    nodes.push(aside('detour', 'n3'));
    for (const choice of nodes.at(-1).choices) choice.sets = ['asked'];
  });
  expectProblems(course);
});
