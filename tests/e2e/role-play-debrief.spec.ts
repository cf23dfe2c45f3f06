import { expect, test, type Page } from '@playwright/test';
import { expertWalk, pathOf, replay } from '../../src/course/role-play/walk.ts';
import {
  button,
  choiceOf,
  expectMood,
  nodeOf,
  open,
  PLAY,
  playPath,
  PROMISED,
  replies,
} from './role-play.ts';

/** The promise, and then as the old hand would go on. */
const WALK = expertWalk(PLAY.graph, replay(PLAY.graph, PROMISED));

async function openDebrief(page: Page): Promise<void> {
  await open(page);
  await button(page, '开始演练').click();
  await playPath(page, pathOf(WALK));
  await button(page, '看复盘').click();
}

const step = (page: Page, at: number) => page.locator('.role-play-steps > li').nth(at);

test('a learner reads the whole call again: what was said, what it did, why, and what an old hand says', async ({
  page,
}) => {
  await openDebrief(page);
  await expect(page.locator('.role-play-debrief h4')).toBeFocused();
  await expect(page.locator('.role-play-steps > li')).toHaveCount(WALK.history.length);
  for (const [at, { turn, choice, before, after }] of WALK.history.entries()) {
    const item = step(page, at);
    const { reply, why, keyPoint } = choiceOf(turn, choice);
    await expect(item).toContainText(nodeOf(turn).customer);
    await expect(item).toContainText(`你${reply}`);
    await expect(item).toContainText(`情绪 ${before} → ${after}`);
    await expect(item.locator('.role-play-why').first()).toContainText(why);
    await expect(item.locator(`.role-play-why > a`).first()).toHaveAttribute(
      'href',
      `#key-point-${keyPoint}`,
    );
    const { best } = nodeOf(turn);
    if (choice === best) await expect(item).toContainText('老手也这么说');
    else await expect(item.locator('.role-play-best')).toContainText(`老手会说${choiceOf(turn, best).reply}`);
  }
});

test('a learner sees that an early promise has come back, at both turns', async ({ page }) => {
  await openDebrief(page);
  const back = WALK.history.findIndex(({ cameBack }) => cameBack === 1);
  await expect(step(page, 1)).toContainText(`这句话埋下了后果，第 ${back + 1} 句以后会回来`);
  await expect(step(page, back)).toContainText('第 2 句埋下的，现在回来了');
  await expect(step(page, back)).toContainText(choiceOf('near-miss', 'promise-today').reply);
});

test('a learner sees the old hand’s way beside the own one, to its ending', async ({ page }) => {
  await openDebrief(page);
  const expert = expertWalk(PLAY.graph);
  const rows = page.getByRole('table').locator('tbody tr');
  await expect(rows).toHaveCount(Math.max(expert.history.length, WALK.history.length) + 1);
  for (const [column, walk] of [WALK, expert].entries()) {
    for (const [at, { turn, choice, before, after }] of walk.history.entries()) {
      const cell = rows.nth(at).getByRole('cell').nth(column);
      await expect(cell).toContainText(choiceOf(turn, choice).reply);
      await expect(cell).toContainText(`情绪 ${before} → ${after}`);
    }
    const { title } = PLAY.rolePlay.endings.find(({ id }) => id === walk.at)!;
    await expect(rows.nth(walk.history.length).getByRole('cell').nth(column)).toContainText(title);
  }
  await expect(rows.nth(1)).toHaveAttribute('data-parted', '');
  await expect(page.locator('.role-play-curve polyline')).toHaveCount(2);
});

test('a learner goes on again from any turn, with the mood and the promises made until then', async ({
  page,
}) => {
  await openDebrief(page);
  const back = PROMISED.findIndex(([node]) => node === 'what-now');
  await button(page, `从第 ${back + 1} 句再来`).click();
  await expect(page.locator('[data-who="agent"]')).toHaveCount(back);
  await expectMood(page, WALK.history[back]!.before);
  await expect(page.locator('.role-play-lines > li').last()).toContainText(nodeOf('what-now').customer);
  await playPath(page, [['what-now', 'stay-overnight']]);
  await expect(page.locator('.role-play-lines > li').last()).toContainText(nodeOf('you-promised').customer);
  await button(page, '先放下').click();
  await expect(page.locator('.role-play-start')).toContainText(`这一遍演到第 ${back + 2} 句，还在。`);
});

test('without the promise the same reply does not bring it back', async ({ page }) => {
  await openDebrief(page);
  await button(page, '从第 2 句再来').click();
  await playPath(page, [
    ['near-miss', 'ask-cold'],
    ['whose-fault', 'split-the-two'],
    ['what-now', 'stay-overnight'],
  ]);
  await expect(page.locator('.role-play-lines > li').last()).toContainText(nodeOf('courtesy-car').customer);
});

test('a learner closes the debrief, finds it again later, and begins anew', async ({ page }) => {
  await openDebrief(page);
  await button(page, '收起复盘').click();
  await expect(button(page, '再演一遍')).toBeFocused();
  await page.reload();
  await button(page, '上一遍的复盘').click();
  await expect(page.locator('.role-play-steps > li')).toHaveCount(WALK.history.length);
  await button(page, '从头再来').click();
  await expect(page.locator('.role-play-lines > li')).toHaveCount(1);
  await expect(replies(page)).toHaveCount(3);
});

test('a learner follows a link of the debrief to its key point', async ({ page }) => {
  await openDebrief(page);
  await step(page, 0).locator('.role-play-why > a').first().click();
  await expect(page).toHaveURL(/#key-point-/);
});
