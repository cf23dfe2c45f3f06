import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { uncovered } from '../../../src/stores/uncovered.ts';

test('windows of a lesson know which card is uncovered, one opened later too, and of no other lesson’s', async () => {
  const other = new BroadcastChannel('jiangxin:uncovered');
  const heard = async () => ((await once(other as never, 'message')) as unknown as [MessageEvent])[0].data;
  const line = uncovered('a');
  assert.deepEqual(await heard(), { slug: 'a', ask: true });
  line.set('card-1');
  assert.deepEqual(await heard(), { slug: 'a', slide: 'card-1' });
  other.postMessage({ slug: 'a', ask: true });
  assert.deepEqual(await heard(), { slug: 'a', slide: 'card-1' });
  const covered = new Promise((done) => line.$slide.listen(done));
  other.postMessage({ slug: 'b', slide: 'card-9' });
  other.postMessage({ slug: 'a' });
  assert.equal(await covered, undefined, 'the first thing heard is its own lesson’s');
  other.close();
});
