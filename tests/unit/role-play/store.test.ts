import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  bestEnding,
  finishedCalls,
  keepCall,
  newestTallies,
  rolePlayEntry,
  type FinishedCall,
} from '../../../src/stores/role-plays.ts';
import { FakeStorage } from '../stores/fake-storage.ts';

const call = (kind: FinishedCall['kind'], best = 0): FinishedCall => ({
  choices: [['opening', 'listen']],
  ending: 'end',
  kind,
  keyPoints: { 'person-first': { best, other: 1 } },
});

test('every finished call is an entry of its own, also two of one moment', ({ mock }) => {
  mock.timers.enable({ apis: ['Date'], now: 99 });
  // Browsers list their keys in no order of ours.
  const { texts } = new FakeStorage({
    'jiangxin:role-play-call/two/100': JSON.stringify({ v: 1, at: 100, ...call('calmed') }),
  }).install();
  assert.equal(finishedCalls('two').length, 1);
  keepCall('two', call('won-back'));
  keepCall('two', call('lost', 3));
  const keys = Object.keys(texts).filter((key) => /^jiangxin:role-play-call\/two\/\d+$/.test(key));
  assert.equal(keys.length, 3);
  assert.deepEqual(
    finishedCalls('two').map(({ kind }) => kind),
    ['won-back', 'calmed', 'lost'],
  );
  assert.equal(bestEnding('two'), 'won-back');
  assert.deepEqual(newestTallies('two'), { 'person-first': { best: 3, other: 1 } });
});

test('a chapter that has not been played has no calls', () => {
  new FakeStorage().install();
  assert.deepEqual([finishedCalls('none'), bestEnding('none'), newestTallies('none')], [[], undefined, {}]);
});

test('a call that a full storage refuses lives as long as the page', () => {
  const storage = new FakeStorage().install();
  storage.full = true;
  assert.equal(keepCall('full', call('calmed')), 'full');
  assert.equal(bestEnding('full'), 'calmed');
});

const inProgress = { round: 2, path: [['opening', 'listen']] };
const finished = { choices: [['opening', 'listen']], ending: 'e', kind: 'lost', keyPoints: {} };

test('what is stored of a call is taken only in its whole shape', () => {
  const read = (slug: string, stored: object) => {
    const text = JSON.stringify({ v: 1, at: 1, ...stored });
    const { texts } = new FakeStorage({
      [`jiangxin:role-play/${slug}`]: text,
      [`jiangxin:role-play-call/${slug}/1`]: text,
    }).install();
    const found = [rolePlayEntry(slug).$value.get() !== undefined, finishedCalls(slug).length];
    assert.ok(Object.values(texts).includes(text), 'nothing is thrown away');
    return found;
  };
  assert.deepEqual(read('whole', inProgress), [true, 0]);
  assert.deepEqual(read('whole-call', finished), [false, 1]);
  let slug = 0;
  for (const [whole, broken] of [
    [inProgress, { round: ['x', null, -1, 1.5], path: ['x', null, [['a']], [[1, 2]], [['a', 'b', 'c']]] }],
    [
      finished,
      {
        choices: ['x', null, [['a']]],
        ending: [1, null],
        kind: ['x', 'constructor', null],
        keyPoints: ['x', null, { k: 1 }, { k: { best: 'x', other: 1 } }],
      },
    ],
  ] as const)
    for (const [field, values] of Object.entries(broken))
      for (const value of values) {
        slug += 1;
        assert.deepEqual(read(`s${slug}`, { ...whole, [field]: value }), [false, 0], `${field}: ${value}`);
      }
});
