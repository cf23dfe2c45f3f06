import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeBackup } from '../../../src/course/backup/format.ts';
import { readBackup } from '../../../src/course/backup/read-backup.ts';
import { fits } from '../../../src/stores/shapes.ts';

const course = '将心课堂';
const stored = new Map([
  ['note/s/q', JSON.stringify({ v: 1, at: 9, text: '<img src=x onerror=alert(1)> 🙂 \u202e' })],
  ['answer/s/q', JSON.stringify({ v: 1, at: 3, response: ['a'], right: true, tries: 1, shown: false })],
  ['answer/s/cut', '{"v":1,"at":3,'],
  ['new-kind/s/x', JSON.stringify({ v: 7, at: 1, anything: null })],
  ['damaged/5/plan/s/p', 'not json'],
]);
const text = writeBackup(stored, course, new Date(1000));
const read = (file: string) => readBackup(file, course, fits);
const changed = (change: (file: Record<string, never>) => void) => {
  const file = JSON.parse(text) as Record<string, never>;
  change(file);
  return read(JSON.stringify(file));
};

test('what is taken out comes back whole, also what could not be read', () => {
  const brought = read(text);
  assert.ok(typeof brought === 'object');
  assert.deepEqual(Object.fromEntries(brought.entries), {
    'note/s/q': stored.get('note/s/q'),
    'answer/s/q': stored.get('answer/s/q'),
    'new-kind/s/x': stored.get('new-kind/s/x'),
  });
  assert.deepEqual(Object.fromEntries(brought.setAside), {
    'damaged/1000/answer/s/cut': '{"v":1,"at":3,',
    'damaged/5/plan/s/p': 'not json',
  });
  // Saved again by an editor that puts a byte order mark before it.
  assert.ok(typeof read(`\ufeff${text}`) === 'object');
});

test('a lesson’s clocks, votes and names are not taken along', () => {
  const lesson = ['lesson/s', 'vote/s/q', 'clock/s/free', 'clock-sound', 'groups/s'];
  const all = new Map([...stored, ...lesson.map((key) => [key, '{"v":1,"at":1}'] as const)]);
  assert.equal(writeBackup(all, course, new Date(1000)), text);
});

test('what is not ours is known by its first word, cut off or not', () => {
  for (const other of ['', 'null', '[]', '{}', '"x"', '12', '{"format":"other"}', '<html>', 'PK\u0003\u0004'])
    assert.equal(read(other), 'not-ours', other);
  for (let length = 60; length < text.length - 2; length += 37)
    assert.equal(read(text.slice(0, length)), 'cut-off');
});

test('a file of a newer version or another course is told apart', () => {
  assert.equal(
    changed((file) => Object.assign(file, { version: 2, entries: 'of tomorrow' })),
    'newer',
  );
  assert.equal(
    changed((file) => Object.assign(file, { course: '别的课' })),
    'other-course',
  );
});

test('right shape with wrong types is not taken in, not even in part', () => {
  const entry = (key: string, value: unknown) => (file: Record<string, never>) =>
    Object.assign(file['entries']!, { [key]: value });
  const wrong: ((file: Record<string, never>) => void)[] = [
    (file) => Object.assign(file, { version: '1' }),
    (file) => Object.assign(file, { course: 3 }),
    (file) => Object.assign(file, { made: 'today' }),
    (file) => Object.assign(file, { entries: [] }),
    (file) => Object.assign(file, { setAside: null }),
    ...[null, [], 'text', 3, {}, { v: 1 }, { v: '1', at: 1 }, { v: 0, at: 1 }, { v: 1, at: -1 }].map(
      (value) => entry('note/s/other', value),
    ),
    // A known kind, judged by its own module.
    entry('answer/s/q', { v: 1, at: 1, response: [], right: 'yes', tries: 1, shown: false }),
    entry('../x', { v: 1, at: 1 }),
    entry('damaged/1/x', { v: 1, at: 1 }),
    (file) => Object.assign(file['setAside']!, { 'note/s/q': 'x' }),
    (file) => Object.assign(file['setAside']!, { 'damaged/1/x': 3 }),
  ];
  for (const change of wrong) assert.equal(changed(change), 'wrong-types', String(change));
});
