import { expect, test, type Page } from '@playwright/test';

const chapter = '/chapters/walk-in-their-shoes/';
const kept = (page: Page, moment: string) =>
  page.evaluate((key) => localStorage.getItem(key), `jiangxin:objectives/walk-in-their-shoes/${moment}`);

test('what a learner ticks before reading is kept, and shown again at the end beside what is ticked then', async ({
  page,
}) => {
  await page.goto(chapter);
  const before = page.locator('#objectives').getByRole('checkbox');
  await before.nth(1).check();
  await expect.poll(() => kept(page, 'before')).toBeTruthy();
  await page.reload();
  await expect(before.nth(1)).toBeChecked();
  await expect(before.nth(0)).not.toBeChecked();

  const after = page.locator('objective-list[data-moment="after"]');
  await after.scrollIntoViewIfNeeded();
  await expect(after.getByRole('listitem').nth(1)).toHaveAttribute('data-before', '');
  await expect(after.getByRole('checkbox').nth(1)).not.toBeChecked();
  await after.getByRole('checkbox').nth(0).check();
  await expect.poll(() => kept(page, 'after')).toBeTruthy();
  await page.reload();
  await expect(after.getByRole('checkbox').nth(0)).toBeChecked();
  await expect(before.nth(0)).not.toBeChecked();
});

test('a learner ticks by keyboard', async ({ page }) => {
  await page.goto(chapter);
  const first = page.locator('#objectives').getByRole('checkbox').first();
  await first.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => kept(page, 'before')).toBeTruthy();
  await page.reload();
  await expect(first).toBeChecked();
});

test('a learner whose browser refuses to keep anything is told so, and goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(chapter);
  const first = page.locator('#objectives').getByRole('checkbox').first();
  await first.check();
  await expect(page.getByText('不让网页保存内容').first()).toBeVisible();
  await expect(first).toBeChecked();
});
