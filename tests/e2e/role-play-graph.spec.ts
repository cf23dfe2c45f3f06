import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { expertWalk } from '../../src/course/role-play/walk.ts';
import { expectUsable } from './axe.ts';
import { REAL } from '../fixtures/role-plays.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
let preview: ChildProcess | undefined;
let address = '';

test.describe.configure({ mode: 'serial' });

// The author's preview, which no other test needs; where one is running already, it says so and where.
test.beforeAll(async () => {
  const astro = `${root}node_modules/astro/bin/astro.mjs`;
  preview = spawn(process.execPath, [astro, 'dev', '--port', '4574'], { cwd: root });
  address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += String(chunk);
      const found = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    preview!.stdout!.on('data', listen);
    preview!.stderr!.on('data', listen);
    preview!.on('exit', () => reject(new Error(`no preview: ${said}`)));
  });
});

test.afterAll(() => {
  preview?.kill();
});

for (const { slug, rolePlay, graph } of REAL)
  test(`an author sees every turn, way and ending of ${slug} drawn, coming from its chapter`, async ({
    page,
  }) => {
    await page.goto(`${address}/chapters/${slug}/`);
    await page.getByRole('link', { name: '看这段对话的分支图' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`分支图：${rolePlay.title}`);
    const nodes = page.locator('[data-node]');
    await expect(nodes).toHaveCount(rolePlay.nodes.length + rolePlay.endings.length);
    for (const { id, customer } of rolePlay.nodes)
      await expect(page.locator(`[data-node="${id}"] > title`)).toContainText(customer);
    for (const { id, kind } of rolePlay.endings)
      await expect(page.locator(`[data-node="${id}"]`)).toHaveAttribute('data-kind', kind);
    const conditional = rolePlay.nodes
      .flatMap(({ choices }) => choices)
      .filter(({ next }) => typeof next !== 'string');
    await expect(page.locator('.edge[data-flag]')).toHaveCount(2 * conditional.length);
    await expect(page.locator('.node[data-best]')).toHaveCount(expertWalk(graph).history.length + 1);
    await expect(page.getByText('✓ 每个节点、每个结局都走得到，没有死路。')).toBeVisible();
    await expectUsable(page, 'main');
  });

test('what is published neither has the page for authors nor leads to it', () => {
  expect(existsSync(`${root}dist/dev`)).toBe(false);
  expect(readFileSync(`${root}dist/chapters/${REAL[0]!.slug}/index.html`, 'utf8')).not.toContain('/dev/');
});
