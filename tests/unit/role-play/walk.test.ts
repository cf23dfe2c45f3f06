import assert from 'node:assert/strict';
import { test } from 'node:test';
import { debrief, sharedSteps } from '../../../src/course/role-play/debrief.ts';
import { explore } from '../../../src/course/role-play/explore.ts';
import { keyPointTally } from '../../../src/course/role-play/key-point-tally.ts';
import { begin, expertWalk, isOver, replay, step, type Path } from '../../../src/course/role-play/walk.ts';
import { SMALL } from './small-graph.ts';

const PROMISED: Path = [
  ['opening', 'promise'],
  ['price', 'plan'],
  ['close', 'call-back'],
];

test('a reply moves the mood and leads on', () => {
  const walk = step(SMALL, begin(SMALL), 'listen')!;
  assert.deepEqual([walk.at, walk.mood, isOver(SMALL, walk)], ['price', 5, false]);
  assert.deepEqual(walk.history, [{ turn: 'opening', choice: 'listen', before: 7, after: 5 }]);
});

test('what was promised decides how it ends, and the debrief says where it came from', () => {
  const walk = replay(SMALL, PROMISED);
  assert.equal(walk.at, 'calmed');
  const steps = debrief(SMALL, walk.history);
  assert.deepEqual(
    steps.map(({ best, cameBack, comesBack }) => [best, cameBack, comesBack]),
    [
      ['listen', undefined, 2],
      ['plan', undefined, undefined],
      ['call-back', 0, undefined],
    ],
  );
});

test('a promise made twice came from where it was made last', () => {
  const price = SMALL.turns.get('price')!;
  const [plan, wait] = price.choices;
  const turns = new Map(SMALL.turns).set('price', {
    ...price,
    choices: [{ ...plan!, sets: ['promised'] }, wait!],
  });
  assert.equal(replay({ ...SMALL, turns }, PROMISED).history.at(-1)?.cameBack, 1);
});

test('without the promise nothing comes back', () => {
  const walk = expertWalk(SMALL);
  assert.equal(walk.at, 'won');
  assert.ok(walk.history.every(({ cameBack }) => cameBack === undefined));
});

test('an old hand takes over from wherever the learner stands, with what was said before', () => {
  assert.equal(expertWalk(SMALL, step(SMALL, begin(SMALL), 'promise')).at, 'calmed');
});

test('of a call kept before the dialogue was changed all turns that still fit are there', () => {
  const unknown: Path = [
    ['opening', 'listen'],
    ['price', 'gone'],
    ['close', 'bye'],
  ];
  assert.equal(replay(SMALL, unknown).at, 'price');
  const otherWay: Path = [
    ['opening', 'listen'],
    ['close', 'bye'],
  ];
  assert.equal(replay(SMALL, otherWay).at, 'price');
  assert.equal(replay(SMALL, [['constructor', 'listen']]).at, 'opening');
  const turns = new Map([...SMALL.turns].filter(([id]) => id !== 'close'));
  assert.equal(replay({ ...SMALL, turns }, PROMISED).at, 'price', 'never at a turn that is gone');
});

test('a choice that the turn does not have leads nowhere', () => {
  assert.equal(step(SMALL, begin(SMALL), 'call-back'), undefined);
});

test('two ways part where the first reply differs', () => {
  const expert = expertWalk(SMALL).history;
  assert.equal(sharedSteps(expert, expert), 3);
  assert.equal(sharedSteps(replay(SMALL, PROMISED).history, expert), 0);
  assert.equal(
    sharedSteps(
      replay(SMALL, [
        ['opening', 'listen'],
        ['price', 'wait'],
      ]).history,
      expert,
    ),
    1,
  );
  assert.equal(sharedSteps(expert.slice(0, 2), expert), 2);
});

test('each key point is counted by the replies explained by it', () => {
  const { history } = replay(SMALL, PROMISED);
  assert.deepEqual(keyPointTally(SMALL, history), {
    'no-empty-words': { best: 0, other: 1 },
    'give-a-time': { best: 2, other: 0 },
  });
});

test('a turn with no way to an ending is found, and so is one no path leads to', () => {
  const circle = (id: string, to: string) => ({
    id,
    best: 'go',
    choices: [{ id: 'go', mood: 5, keyPoint: 'k', sets: [], next: to }],
  });
  const turns = new Map([
    ...SMALL.turns,
    [
      'opening',
      {
        ...SMALL.turns.get('opening')!,
        choices: [
          { ...circle('opening', 'round').choices[0]!, id: 'listen' },
          ...SMALL.turns.get('opening')!.choices.slice(1),
        ],
      },
    ],
    ['round', circle('round', 'again')],
    ['again', circle('again', 'round')],
    ['alone', circle('alone', 'won')],
  ]);
  const { reached, stuck } = explore({ ...SMALL, turns });
  assert.deepEqual([...stuck].sort(), ['again', 'round']);
  assert.equal(reached.has('alone'), false);
});

test('a way that a flag never opens is not counted as open', () => {
  const turns = new Map(SMALL.turns);
  const opening = turns.get('opening')!;
  turns.set('opening', { ...opening, choices: opening.choices.filter(({ id }) => id !== 'promise') });
  assert.equal(explore({ ...SMALL, turns }).reached.has('calmed'), false);
});
