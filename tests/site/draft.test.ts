import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { generateChapter } from '../bench/generate-chapter.ts';
import { generateCourse } from '../bench/generate-course.ts';
import { BOOK_CHAPTER } from '../fixtures/importer/book-chapter.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const ASTRO = join(root, 'node_modules/astro/bin/astro.mjs');
let dir = '';

/** Runs a command of the importer as an author does. */
function command(name: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`src/importer/${name}-cli.ts`, ...args], {
    cwd: dir,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  return stdout;
}

/** Writes a draft to its end: every stub gets its text, lists their numbers, and the mark goes. */
function finish(slug: string): void {
  const folder = join(dir, 'content/chapters', slug);
  const chapter = readFileSync(join(folder, 'chapter.yaml'), 'utf8');
  for (const [name, content] of Object.entries(generateChapter(slug, 7))) {
    if (name === 'chapter.yaml') continue;
    for (const ending of ['.md', '.mdx'])
      rmSync(join(folder, name.replace(/\.mdx?$/, ending)), { force: true });
    writeFileSync(join(folder, name), typeof content === 'string' ? content : stringify(content));
  }
  writeFileSync(
    join(folder, 'chapter.yaml'),
    chapter.replace('draft: true\n', '').replaceAll('待写：', '写好了：'),
  );
}

/** A copy of the project with a generated chapter, a draft, and a draft that was written to its end. */
before(() => {
  dir = mkdtempSync(join(tmpdir(), 'draft-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(dir, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  generateCourse(1, join(dir, 'content'));
  writeFileSync(join(dir, '文章.txt'), BOOK_CHAPTER);
  command('import', '文章.txt', '--slug', 'say-it-first');
  command('import', '文章.txt', '--slug', 'finished');
  finish('finished');
});

after(() => rmSync(dir, { recursive: true, force: true }));

/** Runs the author's preview while `look` looks at it; gives what it said. */
async function preview(look: (address: string) => Promise<void>): Promise<string> {
  const child = spawn(process.execPath, [ASTRO, 'dev', '--port', '4575'], { cwd: dir });
  let said = '';
  const address = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(`no preview: ${said}`)));
  });
  try {
    await look(address);
  } finally {
    child.kill();
  }
  return said;
}

test('an author sees a draft in the preview with what each section lacks, and never its notes', async () => {
  const said = await preview(async (address) => {
    const page = await (await fetch(`${address}/chapters/say-it-first/`)).text();
    assert.ok(page.includes('草稿，只在预览里看得到'));
    for (const title of ['学习目标', '经典回眸', '角色模拟', '参考答案'])
      assert.ok(page.includes(`草稿：“${title}”还缺 `), title);
    assert.ok(!page.includes('果然下雨，车晚到了两个钟头'));
    for (const view of ['', 'test/', 'slides/', 'certificate/']) {
      const { status } = await fetch(`${address}/chapters/say-it-first/${view}`);
      assert.equal(status, 200, view);
    }
    assert.ok((await (await fetch(`${address}/`)).text()).includes('草稿'));
    const published = await (await fetch(`${address}/chapters/generated-1/`)).text();
    assert.ok(!published.includes('class="draft-missing"'));
  });
  assert.match(said, /草稿 say-it-first：还缺 \d+ 处/);
});

test('a draft that is finished becomes a chapter of the built site; nothing of another draft is in it', () => {
  assert.match(command('overlap', '--chapter', 'finished'), /没有照抄/);
  const { status, stderr, stdout } = spawnSync(process.execPath, [ASTRO, 'build'], {
    cwd: dir,
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
  const dist = join(dir, 'dist');
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  assert.ok(files.length > 10);
  const page = readFileSync(join(dist, 'chapters/finished/index.html'), 'utf8');
  assert.match(page, /第二章[\s\S]*把话说在前面/);
  const traces = /say-it-first|待写：|draft-missing|草稿，只在预览里看得到|果然下雨，车晚到了两个钟头/;
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    assert.ok(!traces.test(path) && !traces.test(readFileSync(path, 'utf8')), path);
  }
});
