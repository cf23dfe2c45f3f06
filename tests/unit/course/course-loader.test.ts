import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import type { Loader } from 'astro/loaders';
import { chaptersLoader, courseLoader } from '../../../src/integrations/course-loader.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';
import { writeCourse } from '../../fixtures/course/write-course.ts';

/** Loads a course from disk by both loaders, as the preview does, into stores that tell when they are filled. */
async function load(t: TestContext, course: FixtureCourse) {
  const root = writeCourse(t, course);
  const watcher = new EventEmitter();
  const filled = new EventEmitter();
  const stores = {
    course: new Map<string, Data>([['course', { title: '旧的' }]]),
    chapters: new Map<string, Data>(),
  };
  const run = (loader: Loader, entries: Map<string, Data>, name: string) => {
    const store = {
      has: (id: string) => entries.has(id),
      keys: () => [...entries.keys()],
      clear: () => entries.clear(),
      delete: (id: string) => entries.delete(id),
      set: (entry: Data) => {
        entries.set(entry.id, entry.data);
        filled.emit(name);
      },
    };
    const context: Data = {
      config: { root: pathToFileURL(`${root}/`) },
      store,
      watcher,
      generateDigest: () => '',
    };
    return loader.load(context);
  };
  await Promise.all([
    run(courseLoader, stores.course, 'course'),
    run(chaptersLoader, stores.chapters, 'chapters'),
  ]);
  const save = async (file: string, text: string) => {
    const reloaded = EventEmitter.once(filled, 'chapters');
    writeFileSync(join(root, file), text);
    watcher.emit('change', join(root, file));
    await reloaded;
  };
  return { ...stores, save };
}

const TITLE = 'content/course.yaml';

test('the course and its chapters come from their files', { timeout: 5000 }, async (t) => {
  const { course, chapters } = await load(t, new FixtureCourse());
  assert.equal(course.get('course').title, '课程');
  assert.deepEqual([...chapters.keys()], ['alpha', 'beta']);
  assert.equal(chapters.get('beta')['key-points'].keyPoints[0].id, 'beta-point-1');
});

test(
  'a chapter that breaks while the preview runs goes, the others stay, and it comes back',
  { timeout: 5000 },
  async (t) => {
    const whole = new FixtureCourse();
    const { chapters, save } = await load(t, new FixtureCourse());
    const path = whole.path('plan.yaml');
    await save(path, 'intro: "\n');
    assert.deepEqual([...chapters.keys()], ['beta']);
    await save(path, whole.text(path));
    assert.deepEqual([...chapters.keys()].sort(), ['alpha', 'beta']);
  },
);

test(
  'with course.yaml broken from the start the preview shows the chapters there are',
  { timeout: 5000 },
  async (t) => {
    const { course } = await load(t, new FixtureCourse().write(TITLE, 'title: [\n'));
    assert.match(course.get('course').tagline, /course\.yaml 有错/);
    assert.deepEqual(course.get('course').parts[0].chapters, ['alpha', 'beta']);
  },
);

test(
  'when course.yaml breaks while the preview runs the last good one stays',
  { timeout: 5000 },
  async (t) => {
    const { course, save } = await load(t, new FixtureCourse());
    await save(TITLE, 'title: [\n');
    assert.equal(course.get('course').title, '课程');
  },
);
