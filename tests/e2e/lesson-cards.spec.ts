import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { paragraphs } from '../../src/course/paragraphs.ts';
import { gameSchema } from '../../src/schemas/game.ts';
import { REAL } from '../fixtures/role-plays.ts';
import { builtChapters } from './pages.ts';
import { expectUsable } from './axe.ts';
import { goTo, here, openSlide } from './lesson.ts';

const { slug, rolePlay } = REAL.find((each) => each.slug === 'sincere-apology') ?? REAL[0]!;
const secret = paragraphs(rolePlay.class.customer.brief)[0]!.slice(0, 12);

test('a private brief is covered until the trainer uncovers it with Enter, and covered again by every way on', async ({
  page,
}) => {
  await openSlide(page, slug, 'role-play-card-customer');
  const brief = page.locator('.card-text').getByText(secret);
  await expect(here(page)).toContainText('其他人请闭上眼睛');
  await expect(brief).toBeHidden();
  // Nor is it read to the room by what tells a screen reader of a new slide.
  await expect(page.locator('.aria-status')).not.toContainText(secret);
  await expectUsable(page, '.slides > section.present');
  await page.keyboard.press('Enter');
  await expect(brief).toBeVisible();
  await expectUsable(page, '.slides > section.present');
  await page.keyboard.press('Enter');
  await expect(brief).toBeHidden();
  await page.keyboard.press('Enter');
  await goTo(page, 'role-play-run');
  await goTo(page, 'role-play-card-customer');
  await expect(brief).toBeHidden();
  await page.keyboard.press('Enter');
  await page.keyboard.press('b');
  await page.keyboard.press('b');
  await expect(brief).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(brief).toBeVisible();
  await page.keyboard.press('o');
  await expect(brief).toBeHidden();
  await page.keyboard.press('o');
  // The address follows a moment later.
  await expect(page).toHaveURL(/role-play-card-customer$/);
  await page.reload();
  await expect(here(page)).toContainText('其他人请闭上眼睛');
  await expect(brief).toBeHidden();
});

test('pages of one card stay open while the trainer leafs through them, and none of the next card', async ({
  page,
}) => {
  for (const chapter of builtChapters()) {
    await openSlide(page, chapter, 'role-play-card-customer');
    if ((await page.locator('#role-play-card-customer-2').count()) === 0) continue;
    const texts = page.locator('.card-text');
    await page.keyboard.press('Enter');
    await page.keyboard.press('PageDown');
    await expect(page.locator('#role-play-card-customer-2 .card-text')).toBeVisible();
    while ((await here(page).getAttribute('id'))?.startsWith('role-play-card-customer'))
      await page.keyboard.press('PageDown');
    await expect(texts.filter({ visible: true })).toHaveCount(0);
    return;
  }
  test.skip(true, 'no chapter has a card of two pages');
});

test('what only the trainer reads of a game is not in the slides, briefs are in closed cards only', async ({
  page,
}) => {
  for (const chapter of builtChapters()) {
    await page.goto(`/chapters/${chapter}/slides/?view=print`);
    const file = new URL(`../../content/chapters/${chapter}/game.yaml`, import.meta.url);
    const game = gameSchema.parse(parse(readFileSync(file, 'utf8')));
    const html = await page.content();
    for (const text of [
      ...game.debrief.map(({ listen }) => listen),
      ...game.steps.map(({ trainer }) => trainer),
    ])
      if (text) expect(html).not.toContain(text.slice(0, 12));
    const { class: inClass } = REAL.find((each) => each.slug === chapter)!.rolePlay;
    for (const { brief } of [inClass.customer, inClass.agent, inClass.observer]) {
      const text = page.getByText(paragraphs(brief)[0]!.slice(0, 12));
      await expect(text).toHaveCount(1);
      await expect(text).toBeHidden();
    }
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a card can be opened, and every step says its minutes', async ({ page }) => {
    await page.goto(`/chapters/${slug}/slides/`);
    const brief = page.getByText(secret);
    await expect(brief).toBeHidden();
    await page.locator('#role-play-card-customer summary').click();
    await expect(brief).toBeVisible();
    await expect(page.locator('#role-play-run')).toContainText(`${rolePlay.class.minutes}:00`);
  });
});
