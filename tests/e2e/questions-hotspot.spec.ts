import { expect, test } from '@playwright/test';
import { check, open, options, part, status } from './questions.ts';
import { expectUsable } from './axe.ts';

test('a learner marks a line of a dialogue by keyboard, and reads of every line why', async ({ page }) => {
  const question = await open(page, 'hotspot');
  const astray = await options(question, true);
  const [fine] = await options(question, false);
  await part(question, fine!).focus();
  await page.keyboard.press('Space');
  await check(question).press('Enter');
  await expect(status(question)).toHaveText(/^✗ 还不对/);
  await expect(question.locator(`[data-part="${fine}"] summary`)).toHaveText('✗ 你标了这一句，它没有走偏');
  await expect(question.locator(`[data-part="${astray[0]}"] summary`)).toHaveText('你没有选这一项：看解释');
  await expectUsable(page, '[data-kind="hotspot"]');
  await check(question, '再试一次').click();
  await expect(part(question, fine!)).toBeDisabled();
  for (const id of astray) await part(question, id).check();
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
  await expect(question.locator(`[data-part="${astray[0]}"] summary`)).toHaveText('✓ 你标了这一句，它走偏了');
  await expectUsable(page, '[data-kind="hotspot"]');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a learner taps the line that went astray, anywhere on it', async ({ page }) => {
    const question = await open(page, 'hotspot');
    for (const id of await options(question, true)) {
      const line = question.locator(`[data-part="${id}"] label`);
      expect((await line.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await line.tap();
      await expect(part(question, id)).toBeChecked();
    }
    await check(question).tap();
    await expect(status(question)).toHaveText('✓ 对了');
  });
});
