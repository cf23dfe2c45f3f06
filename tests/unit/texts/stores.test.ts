import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selfMarksEntry, selfMarksOf } from '../../../src/stores/self-marks.ts';
import { textEntry, textOnDevice, writtenIds } from '../../../src/stores/texts.ts';
import { FakeStorage } from '../stores/fake-storage.ts';

const point = (id: string, marked: boolean) => ({ id, keyPoint: 'listen', marked, at: 5 });

test('a text is kept under its question, as it is', () => {
  const { texts } = new FakeStorage().install();
  const text = `<script>alert(1)</script>\u202E 👩‍💻 ${'字'.repeat(20_000)}`;
  textEntry('a', 'one').set({ text });
  assert.equal(JSON.parse(texts['jiangxin:text/a/one']!).text, text);
  assert.equal(textOnDevice('a', 'one'), text);
  assert.deepEqual(writtenIds('a'), ['one']);
  assert.equal(textEntry('a', 'one'), textEntry('a', 'one'), 'one entry for the whole page');
});

test('a text in the chapter test is another than the one on the reading page', () => {
  new FakeStorage().install();
  textEntry('b', 'one', 'test-text').set({ text: '测验里' });
  assert.equal(textOnDevice('b', 'one'), '');
  assert.deepEqual(writtenIds('b'), []);
});

for (const stored of ['{', 'null', '7', '{"v":2,"at":1,"text":"新"}', '{"v":1,"at":1,"text":5}'])
  test(`a text this version cannot read (${stored}) is none, and no error`, () => {
    new FakeStorage({ 'jiangxin:text/c/one': stored }).install();
    assert.equal(textOnDevice('c', 'one'), '');
  });

test('a text lives as long as the page where there is no room, and the device keeps the one before', () => {
  const storage = new FakeStorage().install();
  const entry = textEntry('d', 'one');
  entry.set({ text: '旧' });
  storage.full = true;
  assert.equal(entry.set({ text: '新' }), 'full');
  assert.equal(entry.$value.get()?.text, '新');
  assert.equal(textOnDevice('d', 'one'), '旧');
});

test('for mastery a chapter tells which points were marked, with key point and time', () => {
  new FakeStorage().install();
  const points = [point('p1', true), point('p2', false)];
  selfMarksEntry('e', 'one').set({ points, seenFirst: false });
  selfMarksEntry('other', 'two').set({ points: [], seenFirst: true });
  const [marks, ...others] = selfMarksOf('e');
  assert.deepEqual(others, []);
  assert.deepEqual([marks?.question, marks?.points, marks?.seenFirst], ['one', points, false]);
});

for (const damaged of [
  '{"v":1,"at":1,"points":[{"id":"p1"}],"seenFirst":false}',
  '{"v":1,"at":1,"points":{},"seenFirst":false}',
  '{"v":1,"at":1,"points":[],"seenFirst":"no"}',
])
  test(`damaged marks (${damaged}) are set aside as they are`, () => {
    const { texts } = new FakeStorage({ 'jiangxin:self-marks/f/one': damaged }).install();
    // A slug of its own for each, for there is one entry a page.
    const slug = `f${damaged.length}`;
    texts[`jiangxin:self-marks/${slug}/one`] = damaged;
    assert.equal(selfMarksEntry(slug, 'one').$value.get(), undefined);
    const aside = Object.keys(texts).filter((key) => key.startsWith('jiangxin:damaged/'));
    assert.deepEqual(
      aside.map((key) => texts[key]),
      [damaged],
    );
  });
