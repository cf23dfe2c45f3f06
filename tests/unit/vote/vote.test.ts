import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseVote } from '../../../src/course/vote/parse-vote.ts';
import {
  act,
  hasNext,
  newVote,
  openRound,
  PHASES,
  wallShows,
  type Action,
  type Rules,
  type Vote,
} from '../../../src/course/vote/vote.ts';

const rules: Rules = { options: ['a', 'b', 'constructor'], pages: { ask: 1, reveal: 3 } };
const does = (vote: Vote, ...actions: Action[]) =>
  actions.reduce((now, action, at) => act(now, action, rules, 1000 + at), vote);
const next: Action = { do: 'next' };
const count = (option: string, number: number): Action => ({ do: 'count', option, count: number });

test('a vote goes through its steps in order, one at a time, and the pages of the answer at the end', () => {
  const seen = [];
  let vote = newVote();
  while (hasNext(vote, rules)) {
    seen.push(vote.phase);
    vote = does(vote, next);
  }
  assert.deepEqual([...new Set(seen)], [...PHASES]);
  assert.equal(vote.page, 2);
  assert.equal(does(vote, next), vote);
  assert.equal(does(vote, { do: 'page-back' }).page, 1);
});

test('a long question is read page by page, and the room votes with its options in sight', () => {
  const long = { ...rules, pages: { ask: 2, reveal: 1 } };
  const first = act(newVote(), next, long, 1);
  assert.deepEqual([first.phase, first.page], ['question', 1]);
  const opened = act(first, next, long, 2);
  assert.deepEqual([opened.phase, opened.page], ['first', 1]);
});

test('counts are taken while a vote is open, and cannot slip after it has closed', () => {
  const opened = does(newVote(), next, count('a', 12), count('constructor', 3));
  assert.deepEqual(opened.first.counts, { a: 12, constructor: 3 });
  const tapped = does(newVote(), next, { do: 'add', option: 'constructor', by: 1 });
  assert.deepEqual(tapped.first.counts, { constructor: 1 });
  const closed = does(opened, next);
  assert.equal(closed.first.closedAt, 1000);
  for (const late of [
    count('a', 9),
    { do: 'add', option: 'a', by: 1 } as const,
    {
      do: 'read' as const,
      reading: { counts: { a: 1 } },
    },
  ])
    assert.equal(does(closed, late), closed);
});

test('a count that is none, or of an option that is none, or larger than the class, changes nothing', () => {
  const opened = does(newVote(30), next, count('a', 12));
  for (const wrong of [
    count('a', -1),
    count('a', 2.5),
    count('a', Number.NaN),
    count('a', 31),
    count('x', 1),
  ])
    assert.equal(does(opened, wrong), opened);
  assert.equal(does(opened, { do: 'add', option: 'b', by: -1 }), opened);
  assert.equal(does(opened, { do: 'people', people: 0 }), opened);
});

test('undo takes back one step: a count, a closing, a showing; people in the room are no step', () => {
  const closed = does(newVote(), next, count('a', 12), count('a', 13), next);
  const reopened = does(closed, { do: 'people', people: 40 }, { do: 'undo' });
  assert.deepEqual([reopened.phase, reopened.first, reopened.people], ['first', { counts: { a: 13 } }, 40]);
  assert.deepEqual(does(reopened, { do: 'undo' }).first.counts, { a: 12 });
  const told = does(closed, next, next, next, next, next);
  assert.equal(told.phase, 'revealed');
  assert.equal(does(told, { do: 'undo' }).phase, 'second-closed');
  assert.equal(does(newVote(), { do: 'undo' }).phase, 'question');
});

test('a trainer can skip to the answer on purpose, and that stays known; starting over can be undone', () => {
  const skipped = does(newVote(), next, count('a', 3), { do: 'skip' });
  assert.deepEqual([skipped.phase, skipped.skipped], ['revealed', true]);
  assert.equal(does(skipped, { do: 'undo' }).skipped, undefined);
  const again = does(skipped, { do: 'restart' });
  assert.deepEqual([again.phase, again.first.counts, again.skipped], ['question', {}, undefined]);
  assert.deepEqual(does(again, { do: 'undo' }).first.counts, { a: 3 });
});

test('what a camera reads fills the same tally, without what is not an option', () => {
  const read = does(newVote(), next, {
    do: 'read',
    reading: { counts: { a: 2, b: -1, x: 5 }, answers: { 1: 'a', 7: 'a', 8: 'x', none: 'b' } },
  });
  assert.deepEqual(read.first, { counts: { a: 2 }, answers: { 1: 'a', 7: 'a' } });
});

test('what a camera reads again and again is one step to undo', () => {
  const seen = (...answers: [string, string][]) => ({
    do: 'read' as const,
    reading: { counts: { a: answers.length }, answers: Object.fromEntries(answers) },
  });
  const read = does(newVote(), next, seen(['1', 'a']), seen(['1', 'a'], ['2', 'a']));
  assert.deepEqual(does(read, { do: 'undo' }).first, { counts: {} });
  assert.deepEqual(does(newVote(), next, count('a', -0)).first, { counts: { a: 0 } });
});

const action: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom<Action>(
    next,
    next,
    { do: 'undo' },
    { do: 'restart' },
    { do: 'page-back' },
    { do: 'add', option: 'a', by: 1 },
  ),
  fc.record({
    do: fc.constant('count' as const),
    option: fc.constantFrom('a', 'b', 'x'),
    count: fc.oneof(fc.integer({ min: -5, max: 2000 }), fc.double()),
  }),
  fc.record({ do: fc.constant('people' as const), people: fc.option(fc.integer(), { nil: undefined }) }),
);

test('whatever is pressed, nothing is told before the second vote has closed, and no closed count changes', () => {
  fc.assert(
    fc.property(fc.array(action, { maxLength: 80 }), (actions) => {
      let vote = newVote();
      for (const each of actions) {
        const after = act(vote, each, rules, 5);
        if (wallShows(after).results && !wallShows(vote).results)
          assert.ok(vote.phase === 'second-closed' || each.do === 'undo', each.do);
        if (after.phase === 'revealed' && each.do !== 'undo') assert.ok(after.second.closedAt !== undefined);
        if (!openRound(vote) && each.do !== 'undo' && each.do !== 'restart') {
          assert.equal(after.first, vote.first);
          assert.equal(after.second, vote.second);
        }
        assert.deepEqual(parseVote(JSON.parse(JSON.stringify(after))), after);
        vote = after;
      }
    }),
    { seed: 7 },
  );
});

test('a stored vote that is damaged anywhere is no vote', () => {
  const whole = does(newVote(30), next, count('a', 12), next, next) as unknown as Record<string, unknown>;
  assert.ok(parseVote(whole));
  for (const wrong of [
    { phase: 'third' },
    { page: -1 },
    { first: null },
    { first: { counts: [] } },
    { second: { counts: { a: 'many' } } },
    { second: { counts: { a: 1e9 } } },
    { first: { counts: {}, answers: { 1: 2 } } },
    { people: 0 },
    { talkedAt: 'now' },
    { skipped: 'yes' },
    { past: {} },
    { past: [{}] },
  ])
    assert.equal(parseVote({ ...whole, ...wrong }), undefined, JSON.stringify(wrong));
});

test('a question without options goes from the question to the answer', () => {
  const talk = { ...rules, options: [] };
  const told = act(newVote(), next, talk, 1);
  assert.deepEqual([told.phase, told.skipped, told.second], ['revealed', undefined, { counts: {} }]);
  assert.equal(act(told, { do: 'undo' }, talk, 2).phase, 'question');
});
