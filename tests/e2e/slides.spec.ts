import { gzipSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { builtChapters } from './pages.ts';
import { openDeck } from './slides.ts';

const slug = builtChapters()[0]!;
const path = `/chapters/${slug}/slides/`;

const shown = (page: Page) => page.locator('.slides > section.present');
const heading = (page: Page, name: string) => shown(page).getByRole('heading', { name, exact: true });

test('a trainer can lead through the slides with a clicker or the keyboard', async ({ page }) => {
  await openDeck(page, path);
  await expect(shown(page)).toHaveId('title');
  for (const key of ['PageDown', 'ArrowRight', 'ArrowDown', ' ']) {
    const before = await shown(page).getAttribute('id');
    await page.keyboard.press(key);
    await expect(shown(page)).not.toHaveId(before!);
    await page.keyboard.press(key === ' ' ? 'PageUp' : 'ArrowLeft');
    await expect(shown(page)).toHaveId(before!);
    await page.keyboard.press('PageDown');
  }
  await page.keyboard.press('Home');
  await expect(shown(page)).toHaveId('title');
  await page.keyboard.press('End');
  await expect(shown(page)).toHaveAttribute('data-section', 'answers');

  // What a link to a slide leads to, and stays after a reload.
  await expect(page).toHaveURL(/slides\/#\/points-/);
  await page.goto(`${path}#/case`);
  await expect(heading(page, '经典回眸')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/#\/case-1$/);
  await page.reload();
  await expect(shown(page)).toHaveId('case-1');
});

test('a trainer can make the wall black, and the next press of the clicker only brings the picture back', async ({
  page,
}) => {
  await openDeck(page, `${path}#/case-1`);
  await page.evaluate(() =>
    addEventListener('deck-black', (event) => {
      const { black } = (event as CustomEvent<{ black: boolean }>).detail;
      document.body.dataset['told'] = black ? 'black' : 'light';
    }),
  );
  const cover = page.locator('.pause-overlay');
  await page.keyboard.press('b');
  await expect(page.locator('body')).toHaveAttribute('data-told', 'black');
  await expect(cover).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(cover).toBeHidden();
  await expect(page.locator('body')).toHaveAttribute('data-told', 'light');
  await expect(shown(page)).toHaveId('case-1');
  await page.keyboard.press('.');
  await expect(cover).toBeVisible();
  await page.keyboard.press('.');
  await expect(cover).toBeHidden();
});

test('a trainer can see all slides at once and go to one by keyboard or by pointer', async ({ page }) => {
  await openDeck(page, `${path}#/case`);
  await page.keyboard.press('o');
  const small = (name: RegExp) => page.locator('.slides').getByRole('button', { name }).first();
  await expect(small(/经典回眸/)).toBeFocused();
  await expect(small(/参考答案/)).toBeAttached();
  await expectUsable(page);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(shown(page)).toHaveId('case-2');

  await page.keyboard.press('Escape');
  await small(/实战要点/).click();
  await expect(heading(page, '实战要点')).toBeVisible();
  await page.keyboard.press('o');
  await page.keyboard.press('o');
  await expect(heading(page, '实战要点')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveAttribute('data-view', 'key-point');
});

test('a trainer without a clicker finds buttons when the mouse moves, and the list of keys', async ({
  page,
}) => {
  await openDeck(page, path);
  const bar = page.getByRole('navigation', { name: '放映' });
  await expect(bar).toHaveCSS('opacity', '0');
  await page.mouse.move(300, 300);
  await page.mouse.move(320, 310);
  await expect(bar).toHaveCSS('opacity', '1');
  await bar.getByRole('button', { name: '下一张' }).click();
  await expect(shown(page)).toHaveId('objectives');
  // A button that has the focus is pressed by the space bar; the slides do not move as well.
  await page.keyboard.press(' ');
  await expect(shown(page)).toHaveId('case');
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: '按键' });
  await expect(keys.getByText('总览，挑一张直接去')).toBeVisible();
  await expectUsable(page);
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Escape');
  await expect(keys).toBeHidden();
  await expect(shown(page)).toHaveId('case');
  await bar.getByRole('link', { name: /^回到/ }).click();
  await expect(page).toHaveURL(`/chapters/${slug}/`);
  await page.getByRole('link', { name: '幻灯片' }).click();
  await expect(shown(page)).toHaveId('title');
});

test('a trainer can swipe through the slides on a tablet', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await openDeck(page, path);
  const fingers = await context.newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...x: number[]) =>
      fingers.send('Input.dispatchTouchEvent', { type, touchPoints: x.map((at) => ({ x: at, y: 300 })) });
    await touch('touchStart', from);
    await touch('touchMove', (from + to) / 2);
    await touch('touchMove', to);
    await touch('touchEnd');
  };
  await swipe(700, 300);
  await expect(shown(page)).toHaveId('objectives');
  await swipe(300, 700);
  await expect(shown(page)).toHaveId('title');
  await context.close();
});

test('a trainer can print the slides, one a page, from the deck and from the view to print', async ({
  page,
}) => {
  await openDeck(page, `${path}#/case-1`);
  const count = await page.locator('.slides > section').count();
  const pages = async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    expect(pdf).toMatch(/\/MediaBox \[0 0 960 540\]/);
    return pdf.match(/\/Type \/Page\b(?!s)/g)?.length;
  };
  expect(await pages()).toBe(count);
  // The deck goes on where it was.
  await expect(shown(page)).toHaveId('case-1');
  await page.keyboard.press('PageDown');
  await expect(shown(page)).toHaveId('case-2');

  await page.goto(`${path}?view=print`);
  await expect(page.getByRole('heading', { name: '实战要点' }).first()).toBeVisible();
  expect(await pages()).toBe(count);
});

test('a lesson goes on when the network is gone, and the deck asked for at most 90 KB of script', async ({
  page,
  context,
}) => {
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'script') return;
    scripts.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  const failed: string[] = [];
  // The browser asks for the page's icon again whenever the address changes.
  page.on('requestfailed', (request) => {
    if (!request.url().endsWith('/icon.svg')) failed.push(request.url());
  });
  page.on('pageerror', (error) => failed.push(String(error)));
  await page.goto(path, { waitUntil: 'networkidle' });
  const script = (await Promise.all(scripts)).reduce((sum, size) => sum + size, 0);
  expect(script).toBeGreaterThan(0);
  expect(script).toBeLessThanOrEqual(90 * 1024);

  await context.setOffline(true);
  const count = await page.locator('.slides > section').count();
  for (let i = 1; i < count; i++) await page.keyboard.press('ArrowDown');
  await expect(shown(page)).toHaveAttribute('data-section', 'answers');
  for (const key of ['b', 'b', 'o', 'Escape', '?', 'Escape']) await page.keyboard.press(key);
  expect(failed).toEqual([]);
});

test('a trainer whose browser runs no script reads all slides one below another', async ({ browser }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of ['经典回眸', '巧手点金', '实战要点', '参考答案'])
    await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
  const width = page.locator('.slides > section').nth(4).boundingBox();
  expect((await width)?.width).toBeLessThanOrEqual(390);
  await context.close();
});

// In the dark one chapter is enough: the contrast of every slide is measured by slides-fit.
for (const [i, each] of builtChapters().entries())
  for (const colorScheme of i === 0 ? (['light', 'dark'] as const) : (['light'] as const))
    test(`everybody can use the slides of ${each}, ${colorScheme}`, async ({ page }) => {
      await page.addInitScript((theme) => {
        localStorage.setItem('jiangxin:settings', JSON.stringify({ v: 1, at: 1, theme, textSize: 'medium' }));
      }, colorScheme);
      await openDeck(page, `/chapters/${each}/slides/#/case-1`);
      await expectUsable(page);
      await page.goto(`/chapters/${each}/slides/?view=print`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectUsable(page);
    });
