import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { keys } from '../../../src/stores/device.ts';
import { entry } from '../../../src/stores/entry.ts';
import { $trouble } from '../../../src/stores/trouble.ts';
import { FakeStorage, otherTabs } from './fake-storage.ts';

const told = otherTabs();
const KEY = 'jiangxin:note/a';
const note = (version = 2) =>
  entry<{ text: string }>({
    key: 'note/a',
    version,
    parse: ({ text }) => (typeof text === 'string' ? { text } : undefined),
    migrate: (stored, from) => (from === 1 ? { text: stored['words'] } : {}),
  });

beforeEach(() => $trouble.set(undefined));

test('what is kept is there on the next visit, with its version and time', () => {
  const { texts } = new FakeStorage().install();
  assert.equal(note().set({ text: '你好' }), undefined);
  const stored = JSON.parse(texts[KEY]!);
  assert.deepEqual([stored.v, stored.text], [2, '你好']);
  assert.ok(Math.abs(Date.now() - stored.at) < 1000);
  assert.deepEqual(note().$value.get(), { text: '你好', at: stored.at });
  assert.equal($trouble.get(), undefined);
});

test('what is taken back is gone', () => {
  const { texts } = new FakeStorage().install();
  const kept = note();
  kept.set({ text: '你好' });
  kept.remove();
  assert.deepEqual([texts, kept.$value.get()], [{}, undefined]);
});

test('an entry of an older version is brought up to date', () => {
  new FakeStorage({ [KEY]: '{"v":1,"at":5,"words":"旧"}' }).install();
  assert.deepEqual(note().$value.get(), { text: '旧', at: 5 });
});

test('an entry of a newer version is left alone, whatever is done with it', () => {
  const text = '{"v":3,"at":5,"shape":"新"}';
  const { texts } = new FakeStorage({ [KEY]: text }).install();
  const kept = note();
  assert.equal(kept.$value.get(), undefined);
  assert.equal($trouble.get(), 'newer');
  assert.equal(kept.set({ text: '改' }), 'newer');
  assert.equal(kept.$value.get()?.text, '改', 'it lives as long as the page');
  kept.remove();
  assert.deepEqual(texts, { [KEY]: text });
});

for (const damaged of [
  '',
  '{',
  'null',
  '[]',
  '7',
  '"x"',
  '{"v":2}',
  '{"v":"2","at":1,"text":"a"}',
  '{"v":2,"at":1,"text":7}',
  '{"v":0,"at":1}',
])
  test(`a damaged entry (${damaged || 'empty'}) is set aside as it is, and the place is free again`, () => {
    const { texts } = new FakeStorage({ [KEY]: damaged }).install();
    const kept = note();
    assert.equal(kept.$value.get(), undefined);
    assert.equal($trouble.get(), 'damaged');
    const [aside] = keys('damaged/');
    assert.match(aside!, /^damaged\/\d+\/note\/a$/);
    assert.deepEqual(texts, { [`jiangxin:${aside}`]: damaged });
    kept.set({ text: '新' });
    assert.equal(Object.keys(texts).length, 2);
  });

test('a damaged entry that cannot be set aside is not overwritten', () => {
  const storage = new FakeStorage({ [KEY]: '{' }).install();
  storage.full = true;
  const kept = note();
  storage.full = false;
  kept.set({ text: '新' });
  kept.remove();
  assert.deepEqual(storage.texts, { [KEY]: '{' });
});

test('where storage is full the page goes on, what was kept stays, and it is told', () => {
  const storage = new FakeStorage({ [KEY]: '{"v":2,"at":5,"text":"旧"}' }).install();
  storage.full = true;
  const kept = note();
  assert.equal(kept.set({ text: '新' }), 'full');
  assert.equal(kept.$value.get()?.text, '新');
  assert.equal($trouble.get(), 'full');
  assert.equal(storage.texts[KEY], '{"v":2,"at":5,"text":"旧"}');
});

test('where storage is refused the page goes on, and it is told', () => {
  new FakeStorage().install(true);
  const kept = note();
  assert.equal($trouble.get(), undefined, 'nothing is lost yet');
  assert.equal(kept.set({ text: '新' }), 'refused');
  assert.equal(kept.$value.get()?.text, '新');
  assert.equal($trouble.get(), 'refused');
  assert.deepEqual(keys(''), []);
});

test('two tabs keep two entries, and each hears of the other', () => {
  const { texts } = new FakeStorage({
    'other-site': 'x',
    'jiangxin:note/b': '{"v":2,"at":1,"text":"乙"}',
  }).install();
  const kept = note();
  const heard: (string | undefined)[] = [];
  kept.$value.subscribe((value) => heard.push(value?.text));
  kept.set({ text: '一' });
  texts[KEY] = '{"v":2,"at":9,"text":"二"}';
  told(KEY);
  told('other-site');
  delete texts[KEY];
  told(null);
  assert.deepEqual(heard, [undefined, '一', '二', undefined]);
  assert.equal(texts['jiangxin:note/b'], '{"v":2,"at":1,"text":"乙"}');
  assert.deepEqual(keys('note/'), ['note/b']);
});
