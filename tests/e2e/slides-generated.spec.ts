import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { generateCourse } from '../bench/generate-course.ts';
import { openDeck, slideFaults } from './slides.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const TYPES: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };

const sentence = '值班的小周先把地址念了一遍，又把承诺写在便签上，四点前打了电话。';
const unmarked = '没有一个标点的一长串话说个不停'.repeat(30);

/** A case as long as nobody should write one: in every way that a text can be long. */
const LONG_CASE = `${Array.from({ length: 12 }, (_, i) => sentence.repeat(i + 1)).join('\n\n')}

### ${'一个写得太长的小标题'.repeat(5)}

${'他说了半句，'.repeat(60)}最后才说完。

${unmarked}。

responsibility ${'responsibility'.repeat(40)}

- ${sentence}
- ${sentence.repeat(8)}

> ${sentence.repeat(6)}

<Dialogue>
  <Line by="客户" mood="急得说不出话">${sentence.repeat(9)}</Line>
  <Line by="客服">好。</Line>
  <Line by="站在旁边的值班经理">${sentence.repeat(3)}</Line>
</Dialogue>

<Timeline>
  <Moment when="第一天早上" title="${'来电'.repeat(20)}">

  ${sentence.repeat(9)}

  </Moment>
  <Moment when="第二天">

  好。

  </Moment>
</Timeline>

<FilmStrip>
  <Frame when="傍晚" title="停">

  ${sentence.repeat(7)}

  </Frame>
</FilmStrip>

<Compare moment="${sentence.repeat(5)}">
  <Poor reply="${sentence.repeat(9)}">

  ${sentence.repeat(9)}

  </Poor>
  <Good reply="好。">

  好。

  </Good>
</Compare>
`;

let dir: string;
let server: Server;
let origin: string;

test.beforeAll(async () => {
  dir = mkdtempSync(join(tmpdir(), 'slides-'));
  for (const name of ['src', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(join(root, name), join(dir, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'));
  generateCourse(1, join(dir, 'content'));
  const chapter = join(dir, 'content/chapters/generated-1');
  writeFileSync(join(chapter, 'case.mdx'), LONG_CASE);
  writeFileSync(join(chapter, 'insight.md'), '就一句。\n');
  const yaml = join(chapter, 'chapter.yaml');
  writeFileSync(
    yaml,
    readFileSync(yaml, 'utf8').replace('title: 生成章', `title: ${'一个太长的章名'.repeat(4)}`),
  );

  const build = spawn(join(root, 'node_modules/.bin/astro'), ['build'], {
    cwd: dir,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, BASE: '/courses' },
  });
  expect(await new Promise((resolve) => build.on('close', resolve))).toBe(0);

  // As plain as a static server can be.
  server = createServer(({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://site').pathname).replace(/^\/courses/, '');
    const file = [path, `${path}/index.html`]
      .map((name) => join(dir, 'dist', name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (file === undefined) response.writeHead(404).end();
    else
      response
        .writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
        .end(readFileSync(file));
  }).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});

test.afterAll(() => {
  server?.close();
  rmSync(dir, { recursive: true, force: true });
});

test('a chapter with very long and very short sections makes slides that can be read, below any path', async ({
  page,
}) => {
  for (const wall of [
    { width: 1024, height: 768 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(wall);
    await openDeck(page, `${origin}/courses/chapters/generated-1/slides/`);
    expect.soft(await slideFaults(page), `${wall.width}×${wall.height}`).toEqual([]);
  }
  await expect(page.locator('#insight-1')).toContainText('就一句。');
  await expect(page.locator('#insight-2')).toHaveCount(0);
  // Nothing of the long case is lost on the way.
  const text = await page.locator('[data-section="case"] .slide-body').allTextContents();
  expect(text.join('')).toContain('最后才说完。');
  expect(text.join('').match(/值班的小周/g)?.length).toBeGreaterThan(120);
});
