import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectUsable } from './axe.ts';
import {
  click,
  count,
  expectOnWall,
  openTrainer,
  openWall,
  questionSlide,
  slideIds,
  SLIDES,
  slug,
  trainerReady,
  vote,
  wallReady,
} from './room.ts';

test('a trainer leads from either window, and both stay in step, hidden, reloaded or opened again', async ({
  page: wall,
  context,
}) => {
  await openWall(wall);
  const ids = await slideIds(wall);
  const question = await questionSlide(wall, 'voted');
  const trainer = await openTrainer(wall, context);
  await expect(trainer.getByText('投影窗口没有打开')).toBeHidden();
  await expect(trainer.locator('.presenter-now')).toContainText('1 / ');
  await expectUsable(trainer);

  // From the trainer's window, while the wall is behind it; then from the wall.
  await trainer.bringToFront();
  await trainer.keyboard.press('PageDown');
  await expectOnWall(wall, ids[1]!);
  await trainer.getByRole('button', { name: '黑屏' }).click();
  await expect(wall.locator('.reveal')).toHaveClass(/paused/);
  await trainer.keyboard.press('b');
  await expect(wall.locator('.reveal')).not.toHaveClass(/paused/);
  await wall.bringToFront();
  await wall.keyboard.press('PageDown');
  await expect(trainer.locator('[data-part="now"]')).toContainText('3 / ');
  await trainer
    .getByRole('navigation', { name: '跳到栏目' })
    .getByRole('button', { name: /巧手点金/ })
    .click();
  await expect(wall.locator('.slides > section.present')).toHaveAttribute('data-section', 'technique');
  await expect(trainer.getByRole('heading', { level: 2, name: /巧手点金/ })).toBeVisible();
  await expect(trainer.getByRole('heading', { level: 2, name: /经典回眸/ })).toBeHidden();

  // A vote from both: begun and counted here, closed there.
  await wall.goto(`${SLIDES}#/${question}`);
  await wall.reload();
  await wallReady(wall);
  const desk = trainer.locator(`vote-desk:visible`);
  await trainer.bringToFront();
  await trainer.keyboard.press('PageDown');
  await expect(vote(wall)).toHaveAttribute('data-phase', 'first');
  await desk.getByRole('textbox').first().fill('12');
  await desk.getByRole('textbox').first().press('Enter');
  await expect(vote(wall).locator('.vote-hands')).toHaveText('已记 12 人');
  await expectUsable(trainer);
  await click(wall);
  await expect(desk).toHaveAttribute('data-phase', 'first-closed');
  await expect(desk.locator('[data-round="first"]').first()).toHaveText('12');

  // Closed in the middle of the vote and opened again without an address of its own: joins, without asking.
  await wall.close();
  await expect(trainer.getByText('投影窗口没有打开')).toBeVisible();
  await trainer.keyboard.press('PageDown');
  const again = await context.newPage();
  await openWall(again);
  await expectOnWall(again, question);
  await expect(again.getByRole('dialog')).toHaveCount(0);
  await expect(vote(again)).toHaveAttribute('data-phase', 'discussion');
  await trainer.reload();
  await trainerReady(trainer);
  await expect(trainer.locator('vote-desk:visible')).toHaveAttribute('data-phase', 'discussion');
  await trainer.keyboard.press('PageDown');
  await expect(vote(again)).toHaveAttribute('data-phase', 'second');
});

test('after a crash a trainer goes on at the same slide with the votes, or begins anew and keeps the results', async ({
  page,
  context,
}) => {
  await openWall(page);
  const question = await questionSlide(page, 'voted');
  await openWall(page, `#/${question}`);
  await click(page);
  await count(page, 12, 9);
  await click(page);
  await page.close();

  const wall = await context.newPage();
  await openWall(wall);
  const ask = wall.getByRole('dialog');
  await expect(ask).toContainText('接着上次讲？');
  await expectUsable(wall);
  await wall.keyboard.press('PageDown');
  await expectOnWall(wall, question);
  await expect(vote(wall)).toHaveAttribute('data-phase', 'first-closed');

  // A direct link wins, and the vote is still there.
  await wall.goto('about:blank');
  await openWall(wall, '#/case-1');
  await expect(ask).toHaveCount(0);
  await expectOnWall(wall, 'case-1');

  await wall.goto('about:blank');
  await openWall(wall);
  await ask.getByRole('button', { name: '重新开始' }).click();
  await wall.locator('.slides > section.present').waitFor();
  await openWall(wall, `#/${question}`);
  await expect(vote(wall)).toHaveAttribute('data-phase', 'question');

  const trainer = await openTrainer(wall, context);
  await trainer.getByText('投票结果', { exact: true }).click();
  const [download] = await Promise.all([
    trainer.waitForEvent('download'),
    trainer.getByRole('button', { name: /下载表格：.* 的课/ }).click(),
  ]);
  const csv = readFileSync(await download.path(), 'utf8');
  expect(csv.startsWith('\ufeff章,题目,选项')).toBe(true);
  expect(csv).toMatch(/,A,.*,12,,/);
  await expectUsable(trainer);
});

test('a trainer whose votes are damaged, or who has no room or no storage, still keeps two windows in step', async ({
  page,
  context,
}) => {
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(String(error.error())));
  await openWall(page);
  const question = await questionSlide(page, 'voted');
  const id = question.replace('question-', '');
  for (const text of ['{"v":1,', '{"v":1,"at":1,"phase":"third","past":[]}', '{"v":99,"at":1}']) {
    await page.evaluate(
      ([key, value]) => localStorage.setItem(key!, value!),
      [`jiangxin:vote/${slug}/${id}`, text],
    );
    await page.goto('about:blank');
    await openWall(page, `#/${question}`);
    await click(page);
    await expect(vote(page)).toHaveAttribute('data-phase', 'first');
  }
  await page.close();

  for (const how of ['full', 'refused'] as const) {
    await context.addInitScript((kind) => {
      if (kind === 'full')
        Storage.prototype.setItem = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      else
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('no', 'SecurityError');
          },
        });
    }, how);
    const wall = await context.newPage();
    await openWall(wall, `#/${await (how === 'full' ? 'case-1' : 'title')}`);
    const trainer = await openTrainer(wall, context);
    await openWall(wall, `#/${question}`);
    await expect(trainer.locator('vote-desk:visible')).toHaveAttribute('data-question', id);
    await click(wall);
    await count(wall, 8);
    await expect(trainer.locator('vote-desk:visible').getByRole('textbox').first()).toHaveValue('8');
    await trainer.locator('vote-desk:visible').getByRole('button', { name: '收票' }).click();
    await expect(vote(wall)).toHaveAttribute('data-phase', 'first-closed');
    // A window that opens asks the other.
    await wall.close();
    const again = await context.newPage();
    await openWall(again);
    await expectOnWall(again, question);
    await expect(vote(again)).toHaveAttribute('data-phase', 'first-closed');
    await again.close();
    await trainer.close();
  }
  expect(errors).toEqual([]);
});

test('a trainer goes on leading from both windows when the network is cut', async ({
  page: wall,
  context,
}) => {
  await openWall(wall);
  const question = await questionSlide(wall, 'voted');
  const trainer = await openTrainer(wall, context);
  await context.setOffline(true);
  await trainer.keyboard.press('PageDown');
  await expect(trainer.locator('[data-part="now"]')).toContainText('2 / ');
  await wall.evaluate((id) => document.querySelector('slide-deck')!.goTo(id), question);
  await expect(trainer.locator('vote-desk:visible')).toHaveCount(1);
  await click(wall);
  await count(wall, 8);
  await expect(trainer.locator('vote-desk:visible').getByRole('textbox').first()).toHaveValue('8');
});
