import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { builtChapters, builtPapers } from './pages.ts';
import { pdfPages } from './pdf.ts';

const first = builtChapters()[0]!;
const last = builtChapters().at(-1)!;
const firstPapers = builtPapers().filter((path) => path.includes(first) || path === '/cards/');
const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
const print = async (page: Page) => pdfPages(await page.pdf({ preferCSSPageSize: true }));

test('a trainer prints every paper on A4, and the last page is not empty', async ({ page }) => {
  for (const path of builtPapers()) {
    await page.goto(path);
    const pages = await print(page);
    expect(pages.length, path).toBeGreaterThan(0);
    for (const { width, height, runs } of pages) {
      expect([Math.round(width), Math.round(height)], path).toEqual([595, 842]);
      // The running title and the page's number are a few runs; cards have four letters.
      expect(runs, path).toBeGreaterThan(path === '/cards/' ? 3 : 12);
    }
  }
});

test('a trainer prints one sheet of role cards for each group, however many there are', async ({ page }) => {
  for (const slug of builtChapters()) {
    await page.goto(`/chapters/${slug}/cards/`);
    expect(await print(page), slug).toHaveLength(4);
  }
  const groups = page.getByRole('spinbutton', { name: '几组' });
  await groups.fill('7');
  await expect(page.getByRole('group', { name: '组的角色卡' })).toHaveCount(7);
  await expect(page.getByText('第 7 组')).toHaveCount(3);
  expect(await print(page)).toHaveLength(7);
  // What is no number of groups changes nothing.
  for (const odd of ['', '0', '-3', '500']) await groups.fill(odd);
  await expect(page.getByRole('group', { name: '组的角色卡' })).toHaveCount(7);
  await groups.fill('2');
  await expect(page.getByRole('group', { name: '组的角色卡' })).toHaveCount(2);
});

test('a trainer prints with one press, and finds the other papers and the way back beside it', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await page.goto(`/chapters/${first}/handout/`);
  await expect(page.getByText('Ctrl')).toBeHidden();
  await page.getByRole('button', { name: '打印' }).press('Enter');
  await expect(page).toHaveTitle('printed');
  const papers = page.getByRole('navigation', { name: '印发的几样' });
  for (const name of ['教案', '角色卡', '投票卡']) {
    await papers.getByRole('link', { name }).click();
    await expect(papers.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
    await page.goBack();
  }
  await page.getByRole('banner').getByRole('link').first().click();
  await expect(page).toHaveURL(`/chapters/${first}/`);
});

test('on paper stand neither bar nor buttons, from a dark screen too', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const path of firstPapers) {
    await page.goto(path);
    await expect(page.getByRole('banner')).toBeHidden();
    await expect(page.getByRole('spinbutton')).toBeHidden();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(ground, path).toBe('rgb(255, 255, 255)');
  }
});

test('a trainer reads every paper on a phone and with doubled text without scrolling sideways', async ({
  page,
}) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(`${page.url()} ${message.text()}`));
  page.on('pageerror', (error) => said.push(`${page.url()} ${error}`));
  for (const path of builtPapers()) {
    await page.goto(path);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(overflow), `${path} on a phone`).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(overflow), `${path} with doubled text`).toBeLessThanOrEqual(0);
  }
  expect(said).toEqual([]);
});

test('everybody can use the papers, on a wide screen and on a phone in the dark', async ({ page }) => {
  for (const path of builtPapers().filter((paper) => paper.includes(last))) {
    await page.goto(path);
    await expectUsable(page);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 800 });
  for (const path of firstPapers) {
    await page.goto(path);
    await expectUsable(page);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a trainer is told the keys to print with', async ({ page }) => {
    await page.goto(`/chapters/${first}/cards/`);
    await expect(page.getByRole('button', { name: '打印' })).toBeHidden();
    await expect(page.getByText('Ctrl P')).toBeVisible();
    await expect(page.getByRole('spinbutton')).toBeHidden();
    await expect(page.getByRole('group', { name: '组的角色卡' })).toHaveCount(4);
  });
});
