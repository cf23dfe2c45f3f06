import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checkCourse } from '../../../src/integrations/check-course.ts';
import { readCourseFiles } from '../../../src/integrations/course-files.ts';
import { FixtureCourse } from '../../fixtures/course/fixture-course.ts';
import { writeCourse } from '../../fixtures/course/write-course.ts';

const CLI = join(import.meta.dirname, '../../../src/integrations/check-course-cli.ts');
const broken = () =>
  new FixtureCourse()
    .replace('plan.yaml', 'alpha-point-1', 'alpha-piont-1')
    .replace('scenario.md', 'questions:', 'questions: [');

// biome-ignore lint/suspicious/noExplicitAny: the hooks are called with the few things they use
type Hook = (given: any) => unknown;

function hook(name: 'astro:config:setup' | 'astro:server:setup'): Hook {
  return checkCourse().hooks[name] as Hook;
}

function check(root: string) {
  return spawnSync(process.execPath, [CLI, root], { encoding: 'utf8' });
}

test('npm run check says that all is well and succeeds', (t) => {
  const { status, stdout } = check(writeCourse(t, new FixtureCourse()));
  assert.equal(stdout, '课程内容没有问题。\n');
  assert.equal(status, 0);
});

test('npm run check prints every problem, counts them and fails', (t) => {
  const { status, stdout, stderr } = check(writeCourse(t, broken()));
  assert.match(
    stdout,
    /^content\/chapters\/alpha\/plan\.yaml:6\n {2}现状：.*alpha-piont-1\n {2}应当：.*\n {2}做法：改成 alpha-point-1\n/,
  );
  assert.match(stdout, /content\/chapters\/alpha\/scenario\.md:2\n/);
  assert.match(stdout, /课程内容有 2 个问题，在 2 个文件里。\n$/);
  assert.equal(stderr, '');
  assert.equal(status, 1);
});

async function build(root: string, command: string): Promise<void> {
  // biome-ignore lint/suspicious/noExplicitAny: what the hook hands over is Vite's, of which one function is called
  const configs: any[] = [];
  const config = { root: pathToFileURL(`${root}/`) };
  await hook('astro:config:setup')({
    command,
    config,
    updateConfig: (added: unknown) => configs.push(added),
  });
  for (const { vite } of configs) for (const plugin of vite.plugins) await plugin.config();
}

test('a build stops with every problem and without a stack trace', async (t) => {
  const root = writeCourse(t, broken());
  await assert.rejects(build(root, 'build'), (error: Error) => {
    assert.match(error.message, /alpha-piont-1[\s\S]*scenario\.md:2[\s\S]*有 2 个问题/);
    assert.equal(error.stack, undefined);
    return true;
  });
});

test('a build of a whole course goes on, and type checks and previews are not stopped', async (t) => {
  await build(writeCourse(t, new FixtureCourse()), 'build');
  for (const command of ['dev', 'sync', 'preview']) await build(writeCourse(t, broken()), command);
});

/** A preview with a watcher that the test sets off, and its log. */
async function preview(t: TestContext, course: FixtureCourse) {
  const root = writeCourse(t, course);
  const watcher = new EventEmitter();
  const said = new EventEmitter();
  const logger = {
    info: (text: string) => said.emit('log', 'info', text),
    error: (text: string) => said.emit('log', 'error', text),
  };
  const next = async () => (await EventEmitter.once(said, 'log')) as ['info' | 'error', string];
  const first = next();
  await hook('astro:server:setup')({ server: { config: { root }, watcher }, logger });
  const save = (file: string, text: string) => {
    const logged = next();
    writeFileSync(join(root, file), text);
    watcher.emit('change', join(root, file));
    return logged;
  };
  return { first: await first, save };
}

test(
  'the preview says at once what is wrong, and that all is well when it is put right',
  { timeout: 5000 },
  async (t) => {
    const course = broken();
    const { first, save } = await preview(t, course);
    assert.equal(first[0], 'error');
    assert.match(first[1], /alpha-piont-1[\s\S]*有 2 个问题/);
    const whole = new FixtureCourse();
    const [, fewer] = await save(course.path('plan.yaml'), whole.text('plan.yaml'));
    assert.match(fewer, /有 1 个问题/);
    assert.deepEqual(await save(course.path('scenario.md'), whole.text('scenario.md')), [
      'info',
      '课程内容没有问题。',
    ]);
  },
);

test('the preview says what breaks while it runs', { timeout: 5000 }, async (t) => {
  const course = new FixtureCourse();
  const { first, save } = await preview(t, course);
  assert.deepEqual(first, ['info', '课程内容没有问题。']);
  const [level, text] = await save(course.path('game.yaml'), 'title: "没有关上\n');
  assert.equal(level, 'error');
  assert.match(text, /game\.yaml:\d+\n[\s\S]*有 1 个问题/);
});

test('hidden files and the copies that editors leave are not read', (t) => {
  const course = new FixtureCourse()
    .write('.DS_Store', '')
    .write('quiz.yaml~', 'x: [')
    .write('.quiz.yaml.swp', '');
  const files = readCourseFiles(writeCourse(t, course));
  assert.deepEqual([...files.keys()].sort(), [...new FixtureCourse().files.keys()].sort());
});

test('a project without content has no files', () => {
  assert.deepEqual(readCourseFiles(join(import.meta.dirname, 'nowhere')), new Map());
});
