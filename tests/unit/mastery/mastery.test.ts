import assert from 'node:assert/strict';
import { test } from 'node:test';
import { difference } from '../../../src/course/mastery/difference.ts';
import { masteries, masteryOf, type Evidence } from '../../../src/course/mastery/mastery.ts';
import { suggest } from '../../../src/course/mastery/suggest.ts';

/** Evidence from the oldest to the newest: + good, - bad. */
const of = (signs: string): Evidence[] =>
  [...signs].map((sign, at) => ({ keyPoint: 'a', at: at + 1, weight: 1, good: sign === '+' }));
const level = (signs: string) => masteryOf(of(signs)).level;

test('one good answer is a beginning, two are mastery, and a fresh mistake takes it back', () => {
  assert.equal(level(''), 'none');
  assert.equal(level('+'), 'practising');
  assert.equal(level('++'), 'solid');
  assert.equal(level('++-'), 'practising');
  assert.equal(masteryOf(of('++-')).next, 'reread');
  assert.equal(masteryOf(of('+')).next, 'practise');
});

test('what was wrong long ago is outweighed by what is right now', () => {
  assert.equal(level('-+'), 'practising');
  assert.equal(level('--+'), 'practising');
  assert.equal(level('---++++'), 'solid');
  assert.equal(level('+-+'), 'practising');
});

test('the order evidence is found in does not matter, and at one moment bad counts as newer', () => {
  assert.deepEqual(masteryOf(of('-+-++').reverse()), masteryOf(of('-+-++')));
  const tie = of('++').map((piece) => ({ ...piece, at: 1 }));
  assert.equal(masteryOf([...tie, { ...tie[0]!, good: false }]).next, 'reread');
});

test('evidence for a key point that is gone is left out', () => {
  assert.deepEqual([...masteries(['b'], of('++'))], [['b', { level: 'none', next: 'begin', at: 0 }]]);
});

test('one thing is suggested: what is due, then what went wrong last, then what is half learnt, then what is new', () => {
  const point = (keyPoint: string, signs: string) => ({ slug: 's', keyPoint, mastery: masteryOf(of(signs)) });
  const points = [point('new', ''), point('half', '+'), point('wrong', '+-'), point('solid', '++')];
  const nothing = { due: 0, lookBack: 0 };
  assert.deepEqual(suggest(points, { due: 3, lookBack: 1 }), { what: 'review', count: 3 });
  assert.deepEqual(suggest(points, { due: 0, lookBack: 1 }), { what: 'look-back', count: 1 });
  const named = (count: number) => suggest(points.toSpliced(count), nothing);
  assert.deepEqual(named(4), { what: 'reread', slug: 's', keyPoint: 'wrong' });
  assert.deepEqual(named(2), { what: 'practise', slug: 's', keyPoint: 'half' });
  assert.deepEqual(named(1), { what: 'begin', slug: 's', keyPoint: 'new' });
  assert.equal(suggest([point('solid', '++')], nothing), undefined);
});

test('the difference is said kindly, whichever way it went', () => {
  const ids = ['a', 'b', 'c'];
  assert.equal(difference(ids, [], []), '');
  assert.match(difference(ids, ['a'], ['a', 'b']), /多会了 1 条。还有 1 条/);
  assert.match(difference(ids, ['a'], ids), /多会了 2 条，全都会了/);
  assert.match(difference(ids, ids, ids), /都还在手上/);
  assert.match(difference(ids, ['a', 'b'], ['a']), /看得比原来清楚/);
  assert.match(difference(ids, ['a'], ['a']), /剩下的 2 条/);
  assert.match(difference(ids, ['gone'], ['a', 'gone']), /多会了 1 条/);
});
