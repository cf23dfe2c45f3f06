import { expect, test } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { expertWalk, pathOf, replay } from '../../src/course/role-play/walk.ts';
import { button, open, PLAY, playPath, PROMISED } from './role-play.ts';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a learner reads the whole dialogue as open text, and nothing is offered that cannot work', async ({
    page,
  }) => {
    await page.goto(`/chapters/${PLAY.slug}/#role-play`);
    await expect(page.getByText(PLAY.rolePlay.nodes.at(-1)!.customer)).toBeVisible();
    await expect(page.getByText(PLAY.rolePlay.endings.at(-1)!.afterwards)).toBeVisible();
    await expect(page.getByRole('button', { name: '开始演练' })).toHaveCount(0);
    await expect(page.getByText('看全部台词')).toBeHidden();
  });
});

test('with script the dialogue is folded, so that it spoils nothing, and a link into it opens it', async ({
  page,
}) => {
  await open(page);
  const text = page.locator('.turns').getByText(PLAY.rolePlay.nodes.at(-1)!.customer);
  await expect(text).toBeHidden();
  await page.goto(`/chapters/${PLAY.slug}/#turn-${PLAY.rolePlay.nodes.at(-1)!.id}`);
  await expect(text).toBeVisible();
});

test('on paper the dialogue stands in full, without what cannot be pressed', async ({ page }) => {
  await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.turns').getByText(PLAY.rolePlay.nodes.at(-1)!.customer)).toBeVisible();
  await expect(page.locator('.role-play-start')).toBeHidden();
});

for (const [colorScheme, width] of [
  ['light', 390],
  ['dark', 1280],
] as const)
  test.describe(`${colorScheme}, ${width} px wide`, () => {
    test.use({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' } as object);

    test('everybody can use every state of a role-play', async ({ page }) => {
      await open(page);
      await expectUsable(page, 'role-play');
      await button(page, '开始演练').click();
      await playPath(page, PROMISED);
      await expectUsable(page, 'role-play');
      await button(page, '先放下').click();
      await expectUsable(page, 'role-play');
      await button(page, '接着演').click();
      const walk = expertWalk(PLAY.graph, replay(PLAY.graph, PROMISED));
      await playPath(page, pathOf(walk).slice(PROMISED.length));
      await expectUsable(page, 'role-play');
      await button(page, '看复盘').click();
      await expectUsable(page, 'role-play');
    });
  });

test.describe('narrow, or with large text', () => {
  for (const [name, width, size] of [
    ['a phone 320 px wide', 320, '100%'],
    ['text of double size', 1280, '200%'],
  ] as const)
    test(`a learner with ${name} plays and reads the debrief without scrolling sideways`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 700 });
      await open(page);
      await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
      const overflow = () =>
        page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await button(page, '开始演练').click();
      expect(await overflow()).toBeLessThanOrEqual(0);
      await playPath(page, pathOf(expertWalk(PLAY.graph)));
      await button(page, '看复盘').click();
      expect(await overflow()).toBeLessThanOrEqual(0);
    });
});
