import assert from 'node:assert/strict';
import { test } from 'node:test';
import { merge } from '../../../src/course/backup/merge.ts';

const entry = (at: number, word: string) => JSON.stringify({ v: 1, at, word });
const file = (entries: Record<string, string>, setAside: Record<string, string> = {}) => ({
  entries: new Map(Object.entries(entries)),
  setAside: new Map(Object.entries(setAside)),
});
const apply = (mine: ReadonlyMap<string, string>, theirs: ReturnType<typeof file>) =>
  new Map([...mine, ...merge(mine, theirs).writes]);

test('the newer entry stays, wherever it was', () => {
  const mine = new Map([
    ['text/s/a', entry(2, 'mine')],
    ['text/s/b', entry(1, 'mine')],
  ]);
  const theirs = file({
    'text/s/a': entry(1, 'theirs'),
    'text/s/b': entry(2, 'theirs'),
    'text/s/c': entry(1, 'new'),
  });
  const result = merge(mine, theirs);
  assert.deepEqual([...result.writes.keys()], ['text/s/b', 'text/s/c']);
  assert.deepEqual([result.added, result.newer, result.kept, result.twins], [1, 1, 1, 0]);
});

test('of two kept at the same moment both stay: one in its place, the other as a twin', () => {
  const mine = new Map([['text/s/a', entry(5, 'mine')]]);
  const after = apply(mine, file({ 'text/s/a': entry(5, 'theirs') }));
  assert.equal(after.get('text/s/a'), entry(5, 'mine'));
  assert.equal(after.get('twin/5/text/s/a'), entry(5, 'theirs'));
  // A third one finds another name.
  const third = apply(after, file({ 'text/s/a': entry(5, 'third') }));
  assert.equal(third.get('twin/5/text/s/a~2'), entry(5, 'third'));
});

test('the same content in another order of fields is no twin', () => {
  const mine = new Map([['text/s/a', '{"v":1,"at":5,"word":"x"}']]);
  assert.equal(merge(mine, file({ 'text/s/a': '{"word":"x", "at":5,"v":1}' })).writes.size, 0);
});

test('what cannot be read here gives way, and is set aside as it is', () => {
  const after = apply(new Map([['text/s/a', '{"v":1,"at"']]), file({ 'text/s/a': entry(5, 'whole') }));
  assert.equal(after.get('text/s/a'), entry(5, 'whole'));
  assert.equal(after.get('damaged/5/text/s/a'), '{"v":1,"at"');
});

/** Numbers that look random, the same each time. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

test('in 500 random cases no newest entry is lost, no text of the latest moment, and twice is as once', () => {
  const next = random(7);
  const some = () =>
    Object.fromEntries(
      Array.from({ length: next(12) }, () => [`text/s/${next(8)}`, entry(next(4), `w${next(3)}`)]),
    );
  for (let round = 0; round < 500; round += 1) {
    const mine = new Map(Object.entries(some()));
    const theirs = file(some(), { 'damaged/1/x': `w${next(3)}` });
    const after = apply(mine, theirs);
    for (const [key, text] of [...mine, ...theirs.entries]) {
      const { at } = JSON.parse(text) as { at: number };
      const there = JSON.parse(after.get(key)!) as { at: number };
      assert.ok(there.at >= at);
      if (there.at === at)
        assert.ok([...after].some(([name, value]) => name.includes(key) && value === text));
    }
    assert.deepEqual(apply(after, theirs), after);
  }
});
