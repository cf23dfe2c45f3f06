import { expect, test } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { answerRightly, check, LIVE, open, options, part } from './questions.ts';

for (const colorScheme of ['light', 'dark'] as const)
  test(`everybody can use questions that are answered, rightly or wrongly, on ${colorScheme} paper`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, 'single-choice');
    for (const kind of [...LIVE, 'short-answer']) {
      const question = page.locator(`[data-kind="${kind}"]`).first();
      await answerRightly(question);
      await check(question).click();
    }
    for (const question of (await page.locator('[data-kind="single-choice"]').all()).slice(1)) {
      const [wrong] = await options(question, false);
      await part(question, wrong!).check();
      await check(question).click();
    }
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await expect(page.locator('[data-verdict="wrong"]').first()).toBeVisible();
    await expectUsable(page, '.questions');
  });
