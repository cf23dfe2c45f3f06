import assert from 'node:assert/strict';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { frontMatter } from '../../../src/course/sources/front-matter.ts';
import { proseLoader } from '../../../src/integrations/prose-loader.ts';
import { proseSchema } from '../../../src/schemas/prose.ts';
import { FixtureCourse, type Data } from '../../fixtures/course/fixture-course.ts';
import { writeCourse } from '../../fixtures/course/write-course.ts';

/** Loads the prose from disk with stand-ins for what Astro gives a loader; both throw at what is broken, as Astro's do. */
async function load(t: TestContext, course: FixtureCourse) {
  const root = writeCourse(t, course);
  const entries = new Map<string, Data>();
  const watcher = Object.assign(new EventEmitter(), { add: () => {} });
  const reloaded = new EventEmitter();
  const type = {
    getEntryInfo: async ({ contents }: { contents: string }) => ({
      body: contents,
      data: parse(frontMatter(contents).yaml) ?? {},
    }),
  };
  const context: Data = {
    config: { root: pathToFileURL(`${root}/`), srcDir: pathToFileURL(`${root}/src/`) },
    collection: 'prose',
    logger: { info: () => reloaded.emit('done'), warn: () => {}, error: () => reloaded.emit('done') },
    watcher,
    parseData: async ({ data }: Data) => proseSchema.parse(data),
    store: {
      keys: () => [...entries.keys()],
      get: (id: string) => entries.get(id),
      set: (entry: Data) => Boolean(entries.set(entry.id, entry)),
      delete: (id: string) => entries.delete(id),
    },
    generateDigest: (text: string) => text,
    entryTypes: new Map([
      ['.md', type],
      ['.mdx', type],
    ]),
  };
  const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
  await proseLoader({ base: './content/chapters', pattern: '*/*.{md,mdx}', generateId }).load(context);
  const save = async (name: string, text: string) => {
    const done = EventEmitter.once(reloaded, 'done');
    writeFileSync(join(root, course.path(name)), text);
    watcher.emit('change', join(root, course.path(name)));
    await done;
  };
  return { entries, save };
}

const ALL = ['alpha', 'beta'].flatMap((slug) =>
  ['case', 'insight', 'reflection', 'scenario', 'technique'].map((key) => `${slug}/${key}`),
);
const without = (...ids: string[]) => ALL.filter((id) => !ids.includes(id));

test(
  'prose whose front matter is broken is left out, all other prose is there',
  { timeout: 5000 },
  async (t) => {
    const course = new FixtureCourse()
      .replace('scenario.md', 'questions:', 'questions: [')
      .replace('technique.mdx', '    text:', '    txet:');
    const { entries } = await load(t, course);
    assert.deepEqual([...entries.keys()].sort(), without('alpha/scenario', 'alpha/technique'));
    assert.equal(entries.get('beta/scenario').data.questions[0].id, 'scenario-1');
  },
);

test(
  'prose that breaks while the preview runs goes, and comes back when it is put right',
  { timeout: 5000 },
  async (t) => {
    const course = new FixtureCourse();
    const { entries, save } = await load(t, course);
    assert.deepEqual([...entries.keys()].sort(), ALL);
    await save('scenario.md', '---\nquestions: [\n---\n');
    assert.deepEqual([...entries.keys()].sort(), without('alpha/scenario'));
    await save('scenario.md', course.text('scenario.md'));
    assert.deepEqual([...entries.keys()].sort(), ALL);
  },
);
