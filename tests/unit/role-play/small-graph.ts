import type { Choice, Graph } from '../../../src/course/role-play/graph.ts';

const choice = (
  id: string,
  mood: number,
  next: Choice['next'],
  keyPoint: string,
  sets: string[] = [],
): Choice => ({ id, mood, next, keyPoint, sets });

/** Three turns; what is promised in the first comes back in the last. */
export const SMALL: Graph = {
  start: 'opening',
  mood: 7,
  turns: new Map(
    [
      {
        id: 'opening',
        best: 'listen',
        choices: [
          choice('listen', 5, 'price', 'person-first'),
          choice('promise', 4, 'price', 'no-empty-words', ['promised']),
          choice('refuse', 9, 'lost', 'person-first'),
        ],
      },
      {
        id: 'price',
        best: 'plan',
        choices: [choice('plan', 4, 'close', 'give-a-time'), choice('wait', 6, 'close', 'give-a-time')],
      },
      {
        id: 'close',
        best: 'call-back',
        choices: [
          choice('call-back', 2, { if: 'promised', then: 'calmed', else: 'won' }, 'give-a-time'),
          choice('bye', 5, 'lost', 'person-first'),
        ],
      },
    ].map((turn) => [turn.id, turn]),
  ),
  endings: new Map([
    ['won', 'won-back'],
    ['calmed', 'calmed'],
    ['lost', 'lost'],
  ]),
};
