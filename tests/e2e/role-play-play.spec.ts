import { expect, test } from '@playwright/test';
import { ENDING_LABELS } from '../../src/course/role-play/endings.ts';
import { randomWalk, replay } from '../../src/course/role-play/walk.ts';
import { randomNumbers, REAL } from '../fixtures/role-plays.ts';
import { expectStill, watchShifts } from './questions.ts';
import { button, choiceOf, expectMood, nodeOf, open, PLAY, replies, said, say } from './role-play.ts';

for (const [seed, { slug, rolePlay, graph }] of REAL.entries())
  test(`a learner plays ${slug} to an ending: words, moods and ways are those of the course`, async ({
    page,
  }) => {
    await open(page, slug);
    await button(page, '开始演练').click();
    const walk = randomWalk(graph, randomNumbers(seed + 3));
    for (const [at, { turn, choice, before }] of walk.history.entries()) {
      const node = rolePlay.nodes.find(({ id }) => id === turn)!;
      const last = page.locator('.role-play-lines > li').last();
      await expect(last).toContainText(node.customer);
      if (node.narration) await expect(last).toContainText(node.narration);
      await expectMood(page, before);
      await expect(page.locator('.role-play-lines > li')).toHaveCount(2 * at + 1);
      expect((await replies(page).allTextContents()).sort()).toEqual(
        node.choices.map(({ reply }) => reply).sort(),
      );
      await say(page, node.choices.find(({ id }) => id === choice)!.reply);
    }
    const ending = rolePlay.endings.find(({ id }) => id === walk.at)!;
    await expectMood(page, walk.mood);
    await expect(page.locator('.role-play-lines > li').last()).toContainText(ending.customer);
    const end = page.locator('.role-play-replies');
    await expect(end.getByRole('heading')).toHaveText(`${ENDING_LABELS[ending.kind]}${ending.title}`);
    await expect(end).toContainText(ending.afterwards);
    await expect(end).toContainText(`演过 1 遍，最好的结局：${ENDING_LABELS[ending.kind]}`);
    await expect(end).toBeFocused();
  });

test('a learner plays by keyboard alone; the focus waits at the replies, and a held key chooses nothing', async ({
  page,
}) => {
  await open(page);
  await button(page, '开始演练').focus();
  await page.keyboard.press('Enter');
  const group = page.locator('.role-play-replies');
  await expect(group).toBeFocused();
  await expect(group).toHaveAccessibleName('你怎么回答？有 3 句可选');
  await page.keyboard.press('Enter');
  await expect(replies(page)).toHaveCount(3);
  await expect(page.locator('.role-play-lines > li')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(replies(page).first()).toBeFocused();
  await page.keyboard.press('Tab');
  const chosen = await replies(page).nth(1).textContent();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-who="agent"]')).toContainText(chosen!);
  await expect(group).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.locator('.role-play-log')).toBeFocused();
});

test('who listens hears each new line once, with the mood in words', async ({ page }) => {
  await open(page);
  await button(page, '开始演练').click();
  const first = nodeOf('opening');
  await expect(said(page)).toHaveText(`${first.narration}何先生：${first.customer} 情绪 8，发火。`);
  await say(page, choiceOf('opening', 'open-name-it').reply);
  await expect(said(page)).toHaveText(`何先生：${nodeOf('near-miss').customer} 情绪 6，着急。`);
  await expect(
    page.locator('role-play [aria-live], role-play [role="log"], role-play [role="status"]'),
  ).toHaveCount(0);
  await expect(page.getByRole('meter')).toHaveAttribute('aria-valuetext', '6，着急');
  await expect(page.locator('.role-play-mood')).toContainText('着急 6');
  await expect(page.locator('.role-play-mood')).toContainText('缓了 2');
});

test('the second tap of a double tap does not choose among replies nobody has read', async ({ page }) => {
  await open(page);
  await button(page, '开始演练').click();
  await replies(page).nth(1).dblclick();
  await expect(page.locator('[data-who="agent"]')).toHaveCount(1);
});

test('the replies stand in another order in the next round, and in the same when a round is gone on with', async ({
  page,
}) => {
  await open(page);
  await button(page, '开始演练').click();
  const first = nodeOf('opening').choices[0]!;
  await say(page, first.reply);
  const order = await replies(page).allTextContents();
  await page.reload();
  await button(page, '接着演').click();
  expect(await replies(page).allTextContents()).toEqual(order);
  await button(page, '先放下').click();
  await expect(button(page, '接着演')).toBeFocused();
  await button(page, '从头再来').click();
  await say(page, first.reply);
  const again = await replies(page).allTextContents();
  expect(again).not.toEqual(order);
  expect(again.toSorted()).toEqual(order.toSorted());
});

test.describe('with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a learner plays by touch: replies are large enough, and what the customer says is on the screen', async ({
    page,
  }) => {
    await watchShifts(page);
    await open(page);
    await button(page, '开始演练').tap();
    const path = replay(PLAY.graph, []);
    expect(path.history).toEqual([]);
    while ((await replies(page).count()) > 0) {
      for (const reply of await replies(page).all())
        expect((await reply.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await expect(page.locator('.role-play-lines > li > p:not(.narration)').last()).toBeInViewport({
        ratio: 0.9,
      });
      await replies(page).last().tap();
    }
    await button(page, '看复盘').tap();
    for (const each of await page.locator('.role-play-debrief button').all())
      expect((await each.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    await expectStill(page);
  });
});
