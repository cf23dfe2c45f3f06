import { expect, test } from '@playwright/test';
import { builtChapters } from './pages.ts';

test('a newcomer learns what the course is, for whom, and starts with the first chapter', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('将心课堂');
  await expect(page.getByRole('main')).toContainText('写给每天面对客户的人');
  const start = page.getByRole('link', { name: '从第一章读起' });
  const first = (await start.textContent())!.trim().split('：')[1]!;
  await start.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first);
});

test('the table of contents leads to every chapter', async ({ page }) => {
  await page.goto('/');
  const hrefs = await page
    .locator('.chapter-row a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.map((link) => /chapters\/([^/]+)\//.exec(link ?? '')?.[1]).sort()).toEqual(builtChapters());
});

test('nothing moves when progress is filled in', async ({ page }) => {
  await page.addInitScript(() => {
    localStorage.setItem(
      'jiangxin:reading/follow-through',
      '{"v":1,"at":5,"title":"一跟到底","section":"case","fraction":0.4,"read":["objectives","case"]}',
    );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 1600 });
    await page.goto('/');
    await expect(page.getByText('读过 2/11 栏')).toBeVisible();
    await expect(page.getByRole('link', { name: '接着读：一跟到底' })).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-shift', /./);
  }
});

test('who follows a dead link finds the chapters and a search', async ({ page }) => {
  const response = await page.goto('/chapters/no-such-chapter/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页不在这里');
  await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: '定格与心流' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('定格与心流');
});

test('a shared link shows what it leads to', async ({ page, request }) => {
  await page.goto('/chapters/freeze-frame/');
  const head = (selector: string, name: string) => page.locator(`head ${selector}`).getAttribute(name);
  expect(await head('link[rel="canonical"]', 'href')).toMatch(/\/chapters\/freeze-frame\/$/);
  expect(await head('meta[property="og:title"]', 'content')).toContain('定格与心流');
  const image = new URL((await head('meta[property="og:image"]', 'content'))!).pathname;
  const picture = await request.get(image);
  expect(picture.headers()['content-type']).toBe('image/png');
  expect((await picture.body()).length).toBeLessThan(100 * 1024);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent())!);
  expect(data).toMatchObject({ '@type': 'LearningResource', isPartOf: { '@type': 'Course' } });
});

test('the course can be put on a home screen', async ({ page, request }) => {
  await page.goto('/');
  const link = await page.locator('link[rel="manifest"]').getAttribute('href');
  const manifest = await (await request.get(link!)).json();
  expect(manifest).toMatchObject({ short_name: '将心课堂', start_url: '/' });
  for (const { src } of manifest.icons) expect((await request.get(src)).ok(), src).toBe(true);
});

test('a reader of a long course finds a chapter by typing, and the parts open and close with it', async ({
  page,
}) => {
  // The course of the tests is short; this is what Contents.astro writes for one of more than 24 chapters.
  const list = `<outline-filter class="contents"><label>找一章 <input type="search"></label> <output></output>
    <details open><summary>第一编</summary><ol><li>把道歉说到心里</li><li>一跟到底</li></ol></details>
    <details><summary>第二编</summary><ol><li>定格与 ABC</li></ol></details></outline-filter>`;
  await page.route('/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('<div class="contents"', `${list}$&`),
    });
  });
  await page.goto('/');
  await page.waitForFunction(() => customElements.get('outline-filter'));
  const field = page.getByRole('searchbox', { name: '找一章' });
  const shown = page.locator('outline-filter').getByRole('listitem');
  await field.fill('ａｂｃ');
  await expect(shown).toHaveText(['定格与 ABC']);
  await expect(page.getByText('找到 1 章')).toBeVisible();
  await field.fill('没有的字');
  await expect(shown).toHaveCount(0);
  await expect(page.getByText('没有找到')).toBeVisible();
  await field.fill('');
  await expect(shown).toHaveText(['把道歉说到心里', '一跟到底']);
});
