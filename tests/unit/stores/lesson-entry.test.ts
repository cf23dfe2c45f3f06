import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { setClock, startClock } from '../../../src/course/clock/clock.ts';
import { clockEntry, clockShape, keptClocks } from '../../../src/stores/clocks.ts';
import { decode } from '../../../src/stores/entry.ts';
import { groupsEntry, groupsShape } from '../../../src/stores/groups.ts';
import { FakeStorage } from './fake-storage.ts';

const NAME = 'jiangxin:lesson';

test('a clock is kept as points in time and is the same wherever on the page it is asked for', () => {
  const { texts } = new FakeStorage().install();
  const clock = startClock(setClock(60_000), 1000);
  clockEntry('a', 'free').set(clock);
  assert.deepEqual(JSON.parse(texts['jiangxin:clock/a/free']!).since, 1000);
  assert.equal(clockEntry('a', 'free'), clockEntry('a', 'free'));
  assert.deepEqual(keptClocks('a'), ['free']);
});

test('names go when they are deleted', () => {
  const { texts } = new FakeStorage().install();
  const kept = groupsEntry('a');
  kept.set({ list: '张三', counted: false, dealt: [] });
  kept.remove();
  assert.deepEqual([texts, kept.$value.get()], [{}, undefined]);
});

test('damaged clocks and groups are not taken for whole ones', () => {
  for (const rest of [
    '"length":1,"left":"1"',
    '"length":1,"left":-1',
    '"length":9e9,"left":1',
    '"length":1,"left":1,"since":"x"',
    '"length":1,"left":1,"held":7',
  ])
    assert.equal(decode(`{"v":1,"at":1,${rest}}`, clockShape), 'damaged', rest);
  for (const dealt of [
    '{}',
    '[{}]',
    '[{"purpose":"game","swapped":[],"groups":[{"members":[{"name":1}]}],"outside":[]}]',
  ])
    assert.equal(
      decode(`{"v":1,"at":1,"list":"","counted":false,"dealt":${dealt}}`, groupsShape),
      'damaged',
      dealt,
    );
});

test('where nothing can be kept, windows tell each other, also one that is opened later', async () => {
  new FakeStorage().install(true);
  const other = new BroadcastChannel(NAME);
  const heard = async () => ((await once(other as never, 'message')) as unknown as [MessageEvent])[0].data;
  const clock = clockEntry('refused', 'free');
  assert.deepEqual(await heard(), { key: 'clock/refused/free', ask: true });
  clock.set(setClock(60_000));
  const { key, value } = await heard();
  assert.deepEqual([key, value.left], ['clock/refused/free', 60_000]);
  // The other window asks, and then says something newer.
  other.postMessage({ key, ask: true });
  assert.equal((await heard()).value.left, 60_000);
  const told = new Promise((done) => clock.$value.listen(done));
  other.postMessage({ key, value: { length: 1, left: 'x', at: Date.now() + 5 } });
  other.postMessage({ key, value: { length: 120_000, left: 120_000, at: Date.now() + 5 } });
  await told;
  assert.equal(clock.$value.get()?.left, 120_000, 'and what is no clock is not listened to');
  other.close();
});
