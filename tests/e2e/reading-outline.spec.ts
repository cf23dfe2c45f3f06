import { expect, test } from '@playwright/test';

const chapter = '/chapters/sincere-apology/';
const outline = (page: import('@playwright/test').Page) => page.getByRole('navigation', { name: '本章目录' });

test('a reader at a desk sees in the outline which section is being read', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#insight').evaluate((section) => section.scrollIntoView());
  await expect(outline(page).getByRole('link', { name: '思维创新' })).toHaveAttribute(
    'aria-current',
    'location',
  );
  await expect(outline(page).locator('[aria-current]')).toHaveCount(1);
});

test('the outline leads to all eleven sections in the order of the book', async ({ page }) => {
  await page.goto(chapter);
  const links = outline(page).getByRole('listitem').getByRole('link');
  const order = await page
    .locator('section[data-section]')
    .evaluateAll((all) => all.map((section) => `#${section.id}`));
  expect(order).toHaveLength(11);
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(order);
  await links.nth(8).click();
  await expect(page.locator('#game')).toBeInViewport();
});

test.describe('with a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a reader opens the outline with the thumb, goes to a section, and the sheet is out of the way', async ({
    page,
  }) => {
    await page.goto(chapter);
    const open = page.getByRole('button', { name: '目录' });
    const box = (await open.boundingBox())!;
    expect(box.y + box.height / 2, 'within reach of the thumb').toBeGreaterThan(844 / 2);
    expect(box.height).toBeGreaterThanOrEqual(44);
    await expect(outline(page)).toBeHidden();
    await open.tap();
    await outline(page).getByRole('link', { name: '角色模拟' }).tap();
    await expect(page.locator('#role-play')).toBeInViewport();
    await expect(outline(page)).toBeHidden();
    await expect(open).toContainText('角色模拟');
  });

  test('a reader opens, walks and closes the outline by keyboard', async ({ page }) => {
    await page.goto(chapter);
    const open = page.getByRole('button', { name: '目录' });
    await open.focus();
    await page.keyboard.press('Enter');
    await expect(outline(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(outline(page).getByRole('link', { name: '学习目标' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(outline(page)).toBeHidden();
    await expect(open).toBeFocused();
  });
});

test('a reader by keyboard skips to the text, and sees where the focus is', async ({ page }) => {
  await page.goto(chapter);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: '跳到正文' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  expect(await skip.evaluate((link) => getComputedStyle(link).outlineStyle)).toBe('solid');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('every section and every key point has an address to share', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('heading', { level: 2, name: '巧手点金' }).getByRole('link').click();
  await expect(page).toHaveURL(/#technique$/);
  const card = page.locator('[id^="key-point-"]').first();
  await card.getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`#${await card.getAttribute('id')}$`));
});
