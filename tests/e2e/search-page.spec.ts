import { expect, test, type Page } from '@playwright/test';

const main = (page: Page) => page.getByRole('main');
const field = (page: Page) => main(page).getByRole('combobox', { name: '搜索全书' });
const results = (page: Page) => main(page).getByRole('listbox').getByRole('option');
const status = (page: Page) => main(page).getByRole('status');
const catalogue = (page: Page) => main(page).getByRole('region', { name: '书里有什么' });

test('an address with a query shows what it finds, and nothing on the page moves', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        document.documentElement.dataset['shift'] = String(
          Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
        );
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto('/search/?q=责任心');
  await expect(field(page)).toHaveValue('责任心');
  await expect(results(page).first()).toContainText('责任心');
  await expect(catalogue(page)).toBeHidden();
  await page.waitForLoadState('networkidle');
  expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
});

test('the address keeps in step with what a reader searches for, so that it can be shared', async ({
  page,
}) => {
  await page.goto('/search/');
  await field(page).fill('责任心');
  await expect(results(page).first()).toBeVisible();
  await main(page).getByRole('combobox', { name: /^栏目/ }).selectOption('case');
  await expect(results(page)).toHaveCount(1);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: '责任心', kind: 'case' });
  await page.reload();
  await expect(results(page)).toHaveCount(1);
  await expect(main(page).getByRole('combobox', { name: /^栏目/ })).toHaveValue('case');
  await field(page).press('Escape');
  await expect(catalogue(page)).toBeVisible();
  expect(new URL(page.url()).searchParams.has('q')).toBe(false);
});

test('a reader comes back from a result to the results', async ({ page }) => {
  await page.goto('/search/?q=责任心');
  await results(page).first().click();
  await expect(page).toHaveURL(/\/chapters\//);
  await page.goBack();
  await expect(results(page).first()).toContainText('责任心');
});

test('/ and the button in the header lead to the field of the page, not to a second one', async ({
  page,
}) => {
  await page.goto('/search/');
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await field(page).blur();
  await page.getByRole('link', { name: '搜索', exact: true }).click();
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('nothing is fetched for a search before the reader turns to it', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/search/');
  await page.waitForLoadState('networkidle');
  expect(fetched.filter((url) => url.includes('/search-index/'))).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader is told that search needs it, and finds every chapter, section and term in a list', async ({
    page,
  }) => {
    await page.goto('/');
    await page.getByRole('link', { name: '搜索', exact: true }).click();
    await main(page).getByRole('searchbox', { name: '搜索全书' }).fill('责任');
    await main(page).getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(main(page).getByText('搜索要在浏览器里运行脚本')).toBeVisible();
    await expect(catalogue(page).getByRole('link', { name: '经典回眸' })).toHaveCount(4);
    await catalogue(page).getByRole('link', { name: '闭环' }).click();
    await expect(page).toHaveURL('/chapters/follow-through/#technique');
    await expect(page.locator('#technique')).toBeInViewport();
  });
});

test('a reader who opened the page from a folder is told why it cannot search, and what to do', async ({
  page,
}) => {
  await page.goto(new URL('../../dist/search/index.html', import.meta.url).href);
  await expect(page.getByText('要是你直接从文件夹里打开了这个页面')).toBeVisible();
  await expect(page.getByRole('heading', { name: '书里有什么' })).toBeVisible();
});

test('chapter terms, key points and questions are found where they stand; answers to questions are not', async ({
  page,
}) => {
  await page.goto('/chapters/follow-through/');
  const point = await page.locator('#key-points h3').first().textContent();
  const term = await page.locator('#technique .terms dt').first().textContent();
  const stem = await page.locator('[data-section="technique"] .quiz-stem').first().textContent();
  const why = await page.locator('[data-section="technique"] [data-why]').first().textContent();
  await page.goto('/search/');
  await field(page).fill(term!);
  await expect(results(page).first()).toContainText(term!);
  const technique = page.locator('[href^="/chapters/follow-through/?"][href$="#technique"]');
  await expect(results(page).and(technique)).toHaveCount(1);
  await field(page).fill(point!.trim());
  await expect(results(page).first()).toHaveAttribute('href', /follow-through\/\?.*#key-points$/);
  await field(page).fill(stem!.trim().slice(-20));
  await expect(results(page).first()).toHaveAttribute('href', /follow-through\/\?.*#technique$/);
  await field(page).fill(why!.trim().slice(0, 20));
  await expect(status(page)).toContainText('书里没有');
});

const strange: [name: string, query: string, says: RegExp][] = [
  ['markup', '<img src=x onerror=alert(1)>', /^书里没有“<img src=x onerror=alert…”/],
  ['ten thousand characters', '客户'.repeat(5000), /书里没有“(客户){12}…”/],
  ['spaces', ' 　  ', /^$/],
  ['punctuation', '。，！？“”……', /打一个字/],
  ['unpaired quotation marks', '"责任心', /^\d+ 个栏目里有“责任心”。$/],
  ['half of a character', '责任心\uD83D', /^\d+ 个栏目里有“责任心”。$/],
  ['an emoji', '😀', /^书里没有“😀”/],
  ['a regular expression', '(.*)+$', /书里没有/],
  ['a name every object has', '__proto__ constructor', /书里没有/],
];

for (const [name, query, says] of strange)
  test(`a reader who searches for ${name} gets a sensible word and no error`, async ({ page }) => {
    const errors: string[] = [];
    page.on('console', (message) => errors.push(message.text()));
    page.on('pageerror', (error) => errors.push(String(error)));
    const expectWord = async () => await expect(status(page)).toHaveText(says);
    await page.goto('/search/');
    await field(page).fill(query);
    await expectWord();
    // What it left in the address is read again.
    await page.reload();
    await expectWord();
    await page.goto(
      `/search/?q=${encodeURIComponent(query.toWellFormed()).slice(0, 6000)}#${encodeURI('<b>')}`,
    );
    await expectWord();
    await expect(main(page).locator('img, b:not([data-seal])')).toHaveCount(0);
    expect(errors).toEqual([]);
  });

test('an address with damaged bytes or unknown filters does no harm', async ({ page }) => {
  const errors: string[] = [];
  page.on('console', (message) => errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto('/search/?q=%ED%A0%80%E8%B4%A3%E4%BB%BB');
  await expect(results(page).first()).toContainText('责任');
  await page.goto('/search/?q=责任&chapter=<script>&kind=nothing');
  await expect(status(page)).toHaveText('这个范围里没有“责任”。');
  await main(page).getByRole('button', { name: '去掉筛选' }).click();
  await expect(results(page).first()).toContainText('责任');
  expect(errors).toEqual([]);
});

test('a reader who pastes a whole text is told how much of it was searched for', async ({ page }) => {
  await page.goto('/search/');
  await field(page).fill('客户'.repeat(5000));
  await expect(status(page)).toContainText('太长了，只找了前 100 个字。');
});
