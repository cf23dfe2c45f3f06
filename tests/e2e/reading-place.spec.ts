import { expect, test, type Page } from '@playwright/test';

const chapter = '/chapters/sincere-apology/';
const kept = (page: Page) =>
  page.evaluate(() => localStorage.getItem('jiangxin:reading/sincere-apology') ?? '');

/** Scrolls into the middle of a section, as a reader does, and waits until the place is kept. */
async function readInto(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((section) => {
    const { top, height } = section.getBoundingClientRect();
    scrollBy(0, top + height / 2);
  });
  await expect.poll(() => kept(page)).toContain(`"section":"${id}"`);
}

test('a reader goes on from the home page where reading stopped', async ({ page }) => {
  await page.goto(chapter);
  await readInto(page, 'technique');
  const before = await page.evaluate(() => scrollY);

  await page.goto('/');
  await page.getByRole('link', { name: '接着读：把道歉说到心里' }).click();
  await expect(page).toHaveURL(/sincere-apology\/#technique$/);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 40);
  expect(await page.evaluate(() => scrollY)).toBeLessThan(before + 40);
});

test('a reader who opens the chapter again is offered the place, and is not thrown there', async ({
  page,
}) => {
  await page.goto(chapter);
  await readInto(page, 'insight');
  await page.goto('/sources/');
  await page.goto(chapter);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.getByRole('link', { name: '上次读到“思维创新”，接着读' }).click();
  await expect(page.locator('#insight')).toBeFocused();
  await expect(page.locator('#insight')).toBeInViewport();
});

test('a reader sees on the home page how much of a chapter is read', async ({ page }) => {
  await page.goto(chapter);
  await page.locator('#objectives').evaluate((section) => section.scrollIntoView());
  await expect.poll(() => kept(page)).toContain('"read":["objectives"]');
  await page.goto('/');
  const row = page.getByRole('listitem').filter({ hasText: '把道歉说到心里' });
  await expect(row).toContainText('读过 1/11 栏');
});

test('a place that is not JSON, or names a section that is gone, does no harm', async ({ page }) => {
  await page.goto(chapter);
  for (const text of [
    '{"v":1,',
    '{"v":1,"at":1,"title":"旧章","section":"gone","fraction":0.5,"read":["gone","case"]}',
  ]) {
    await page.evaluate((value) => localStorage.setItem('jiangxin:reading/sincere-apology', value), text);
    await page.goto(`${chapter}#continue`);
    await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1, name: '将心课堂' })).toBeVisible();
  }
  await expect(page.getByRole('listitem').filter({ hasText: '把道歉说到心里' })).toContainText(
    '读过 1/11 栏',
  );
});
