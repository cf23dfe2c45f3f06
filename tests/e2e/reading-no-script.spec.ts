import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false });

test('without script a learner reads a whole chapter, opens answers and turns the page', async ({ page }) => {
  await page.goto('/chapters/follow-through/');
  await expect(page.locator('section[data-section]')).toHaveCount(11);
  await page.getByRole('link', { name: '写好了，对照参考答案' }).first().click();
  await expect(page).toHaveURL(/#answer-/);
  const answer = page.locator('.answer').first();
  await answer.locator('summary').click();
  await page.locator('.turn-page').getByRole('link', { name: '把道歉说到心里' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('把道歉说到心里');
});

test('without script a link to a reference answer opens it', async ({ page }) => {
  await page.goto('/chapters/follow-through/');
  const link = page.getByRole('link', { name: '写好了，对照参考答案' }).first();
  const target = page.locator((await link.getAttribute('href'))!);
  await expect(target).toBeHidden();
  await link.click();
  await expect(target).toBeVisible();
});

test('without script nothing is offered that cannot work', async ({ page }) => {
  await page.goto('/chapters/follow-through/');
  await expect(page.getByRole('button', { name: '设置' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: '接着读' })).toHaveCount(0);
});

test.describe('with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('without script the outline opens and leads on', async ({ page }) => {
    await page.goto('/chapters/follow-through/');
    await page.getByRole('button', { name: '目录' }).click();
    await page.getByRole('navigation', { name: '本章目录' }).getByRole('link', { name: '提升计划' }).click();
    await expect(page).toHaveURL(/#plan$/);
  });
});
