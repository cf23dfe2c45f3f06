import { expect, test, type Page } from '@playwright/test';

const DARK = 'rgb(21, 24, 26)';
const LIGHT = 'rgb(253, 252, 250)';
const background = () => getComputedStyle(document.documentElement).backgroundColor;

async function choose(page: Page, label: string): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click();
  await page.getByRole('radio', { name: label, exact: true }).check();
  await page.keyboard.press('Escape');
}

test('a reader who chooses dark has it on every page, from the first paint on', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(background)).toBe(LIGHT);
  await choose(page, '深色');
  await expect.poll(() => page.evaluate(background)).toBe(DARK);

  await page.addInitScript(() => {
    requestAnimationFrame(() => {
      document.documentElement.dataset['firstPaint'] = getComputedStyle(
        document.documentElement,
      ).backgroundColor;
    });
  });
  for (const path of ['/', '/chapters/sincere-apology/']) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('data-first-paint', DARK);
  }
});

test('a reader whose system is dark gets dark, and may still choose light', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto('/');
  expect(await page.evaluate(background)).toBe(DARK);
  await choose(page, '浅色');
  await expect.poll(() => page.evaluate(background)).toBe(LIGHT);
  await page.reload();
  expect(await page.evaluate(background)).toBe(LIGHT);
});

test('a reader who wants larger text keeps it over a reload, and finds the choice marked', async ({
  page,
}) => {
  const size = () => Number.parseFloat(getComputedStyle(document.body).fontSize);
  await page.goto('/chapters/sincere-apology/');
  const before = await page.evaluate(size);
  await choose(page, '特大');
  await expect.poll(() => page.evaluate(size)).toBeGreaterThan(before * 1.25);
  await page.reload();
  expect(await page.evaluate(size)).toBeGreaterThan(before * 1.25);
  await page.getByRole('banner').getByRole('button', { name: '设置' }).click();
  await expect(page.getByRole('radio', { name: '特大' })).toBeChecked();
});

test('settings that cannot be read leave the page as it is made', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('jiangxin:settings', '{"theme":<b>'));
  await page.goto('/');
  expect(await page.evaluate(background)).toBe(LIGHT);
  await choose(page, '深色');
  await expect.poll(() => page.evaluate(background)).toBe(DARK);
});
