import { expect, test } from '@playwright/test';

test('who prints a chapter gets the text with the answers open, and nothing of the screen round it', async ({
  page,
}) => {
  await page.goto('/chapters/sincere-apology/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation', { name: '本章目录' })).toBeHidden();
  await expect(page.locator('.reading-bar')).toBeHidden();
  await expect(page.locator('.turn-page')).toBeHidden();
  const answers = page.locator('[id^="answer-"]');
  expect(await answers.count()).toBeGreaterThan(2);
  for (const answer of await answers.all()) await expect(answer).toBeVisible();
  for (const why of await page.locator('.turns details > ol').all()) await expect(why).toBeVisible();
});

test('who prints from a dark screen does not print black paper', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('jiangxin:settings', '{"v":1,"at":1,"theme":"dark","textSize":"x-large"}'),
  );
  await page.goto('/chapters/sincere-apology/');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { backgroundColor, color, fontSize } = getComputedStyle(document.documentElement);
    return { backgroundColor, color, fontSize };
  });
  expect(colours).toEqual({
    backgroundColor: 'rgb(255, 255, 255)',
    color: 'rgb(30, 34, 37)',
    fontSize: '14.6667px',
  });
});
