import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';

const CHAPTER = '/chapters/follow-through/';

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: '搜索全书' });
const list = (page: Page) => dialog(page).getByRole('listbox', { name: '搜索结果' });
const results = (page: Page) => list(page).getByRole('option');
const chosen = (page: Page) => list(page).getByRole('option', { selected: true });
const status = (page: Page) => dialog(page).getByRole('status');

async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(text);
  await expect(results(page).first()).toBeVisible();
}

for (const [name, keys] of [
  ['/', '/'],
  ['Ctrl K', 'Control+k'],
] as const)
  test(`a reader presses ${name}, types, and goes to a section without touching the mouse`, async ({
    page,
  }) => {
    await page.goto(CHAPTER);
    await page.keyboard.press(keys);
    await page.keyboard.type('捷蓝');
    await expect(results(page).first()).toContainText('捷蓝');
    await page.keyboard.press('ArrowDown');
    const active = chosen(page);
    await expect(field(page)).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id'))!);
    const target = new URL((await active.getAttribute('href'))!, page.url());
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(target.href);
    await expect(page.locator(target.hash)).toBeInViewport();
  });

for (const path of ['/', '/chapters/sincere-apology/', '/chapters/sincere-apology/test/', '/sources/'])
  test(`a reader on ${path} opens the search by its button, leaves it by Esc and stands where he was`, async ({
    page,
  }) => {
    await page.goto(path);
    const button = page.getByRole('link', { name: '搜索', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toBeHidden();
    await expect(button).toBeFocused();
  });

test('a reader closes the search by its button or by a click beside it, not by one in it', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await dialog(page).getByText('栏目').click();
  await expect(dialog(page)).toBeVisible();
  await page.mouse.click(5, 400);
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await dialog(page).getByRole('button', { name: '关闭' }).click();
  await expect(dialog(page)).toBeHidden();
});

test('a learner who writes / or presses Ctrl K in an answer goes on writing', async ({ page }) => {
  await page.goto(CHAPTER);
  const blank = page.locator('[data-kind="fill-blank"] input').first();
  await blank.focus();
  await page.keyboard.type('a/b');
  await page.keyboard.press('Control+k');
  await expect(blank).toHaveValue('a/b');
  await expect(dialog(page)).toBeHidden();
});

test('what is typed before the search has loaded is searched for', async ({ page }) => {
  let open = () => {};
  const gate = new Promise<void>((resolve) => (open = resolve));
  await page.route('**/search-box-define*', async (route) => {
    await gate;
    await route.continue();
  });
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await page.keyboard.type('责任心');
  await expect(page.locator('#search-dialog input')).toHaveValue('责任心');
  open();
  await expect(results(page).first()).toContainText('责任心');
});

test('results stand by chapter, with section, number and the words marked whole, and the number is told', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await search(page, '责任心');
  // The characters typed before the last ones have results of their own.
  await expect(status(page)).toHaveText(/^\d+ 个栏目里有“责任心”。$/);
  await expect(status(page)).toHaveText(`${await results(page).count()} 个栏目里有“责任心”。`);
  const group = dialog(page).getByRole('group', { name: '第 1 章' });
  const first = group.getByRole('option').first();
  await expect(first).toContainText(/思维创新|经典回眸/);
  await expect(first).toContainText(/\d+ 处/);
  await expect(first.locator('mark').first()).toBeVisible();
  for (const mark of await dialog(page).locator('mark').all()) await expect(mark).toHaveText('责任心');
  for (const link of await dialog(page).locator('[data-result] a').all())
    expect(await link.getAttribute('href')).toMatch(/^\/chapters\/[a-z-]+\/\?q=[^#]+#[a-z-]+$/);
});

test('a result on the page at hand closes the search and shows the section', async ({ page }) => {
  await page.goto(CHAPTER);
  await search(page, '定格');
  await page.goto('/chapters/freeze-frame/');
  await search(page, '定格');
  const here = dialog(page).getByRole('group', { name: '第 4 章' }).getByRole('option').last();
  const target = new URL((await here.getAttribute('href'))!, page.url());
  await here.click();
  await expect(dialog(page)).toBeHidden();
  await expect(page).toHaveURL(target.href);
  await expect(page.locator(target.hash)).toBeInViewport();
});

test('the arrow keys pass the last result to those not shown yet, and back to the field', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await search(page, '客户');
  const shown = await results(page).count();
  await expect(dialog(page).getByRole('button', { name: '再看一些' })).toBeVisible();
  for (let i = 0; i <= shown; i += 1) await page.keyboard.press('ArrowDown');
  await expect.poll(() => results(page).count()).toBeGreaterThan(shown);
  await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(1);
  for (let i = 0; i < shown; i += 1) await page.keyboard.press('ArrowUp');
  await expect(chosen(page)).toHaveCount(0);
  await expect(field(page)).not.toHaveAttribute('aria-activedescendant');
});

test('Enter without a chosen result opens the search page with what was typed', async ({ page }) => {
  await page.goto(CHAPTER);
  await search(page, '责任心');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/search/?q=%E8%B4%A3%E4%BB%BB%E5%BF%83');
  await expect(page.getByRole('main').getByRole('listbox').getByRole('option').first()).toContainText(
    '责任心',
  );
});

test('chapter and kind of section narrow the search; the way back is offered', async ({ page }) => {
  await page.goto(CHAPTER);
  await search(page, '责任心');
  await dialog(page).getByRole('combobox', { name: /^章/ }).selectOption({ label: '1　一跟到底（2）' });
  await expect(dialog(page).getByRole('group')).toHaveCount(1);
  await expect(status(page)).toHaveText('2 个栏目里有“责任心”。');
  await dialog(page).getByRole('combobox', { name: /^栏目/ }).selectOption('case');
  await expect(results(page)).toHaveCount(1);
  await field(page).fill('捷蓝');
  await expect(status(page)).toHaveText('这个范围里没有“捷蓝”。');
  await dialog(page).getByRole('button', { name: '去掉筛选' }).click();
  await expect(results(page).first()).toContainText('捷蓝');
});

test('a reader who finds nothing is told so and shown what there is', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await page.keyboard.type('子虚乌有');
  await expect(status(page)).toContainText('书里没有“子虚乌有”');
  await expect(results(page)).toHaveCount(0);
  const catalogue = dialog(page).getByRole('region', { name: '书里有什么' });
  await catalogue.getByRole('link', { name: '闭环' }).click();
  await expect(page).toHaveURL('/chapters/follow-through/#technique');
  await expect(dialog(page)).toBeHidden();
});

test('a reader who composes with an input method is left alone until the characters are chosen', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('回访');
  await expect(results(page).first()).toBeVisible();
  const before = await status(page).textContent();
  const shown = await results(page).count();
  const input = await page.context().newCDPSession(page);
  await input.send('Input.imeSetComposition', { text: 'zeren', selectionStart: 5, selectionEnd: 5 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(field(page)).toHaveValue('回访zeren');
  // Long enough for any search that the letters might have begun.
  await page.clock.runFor(5000);
  await expect(chosen(page)).toHaveCount(0);
  await expect(status(page)).toHaveText(before!);
  await expect(results(page)).toHaveCount(shown);
  await expect(page).toHaveURL(CHAPTER);
  await input.send('Input.insertText', { text: '责任' });
  await expect(field(page)).toHaveValue('回访责任');
  await expect(status(page)).toContainText('“回访责任”');
});

test('a slow answer to an earlier query never replaces that to a later one', async ({ page }) => {
  await page.goto(CHAPTER);
  await search(page, '帕累托');
  let release = () => {};
  const gate = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/search-index/*/sections/**', async (route) => {
    await gate;
    await route.continue();
  });
  // Its sections have not been read yet, so this waits; the next one needs none but those that have.
  await field(page).fill('降落伞');
  const waiting = page.waitForRequest('**/search-index/*/sections/**');
  await waiting;
  await field(page).fill('帕累');
  await expect(status(page)).toContainText('“帕累”');
  const late = page.waitForResponse('**/search-index/*/sections/**');
  release();
  await late;
  await field(page).press('ArrowDown');
  await expect(status(page)).toContainText('“帕累”');
  await expect(chosen(page)).toContainText('帕累托');
});

test('a reader whose line is broken is told, and searches on when it is back', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.route('**/search-index/**', (route) => route.abort());
  await page.keyboard.press('/');
  await page.keyboard.type('责任心');
  await expect(status(page)).toContainText('索引没有取到');
  await page.unroute('**/search-index/**');
  await dialog(page).getByRole('button', { name: '再试一次' }).click();
  await expect(results(page).first()).toContainText('责任心');
});

test('a reader whose line breaks between two searches is told, and loses nothing of what he typed', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await search(page, '责任心');
  await page.context().setOffline(true);
  await field(page).fill('帕累托');
  await expect(status(page)).toContainText('索引没有取到');
  await expect(field(page)).toHaveValue('帕累托');
  await page.context().setOffline(false);
  await dialog(page).getByRole('button', { name: '再试一次' }).click();
  await expect(results(page).first()).toContainText('帕累托');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`the search with its results has nothing that axe objects to (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(CHAPTER);
    await search(page, '责任心');
    await page.keyboard.press('ArrowDown');
    await expectUsable(page, '#search-dialog');
    await field(page).fill('子虚乌有');
    await expect(dialog(page).getByRole('region', { name: '书里有什么' })).toBeVisible();
    await expectUsable(page, '#search-dialog');
  });
