import { readFileSync } from 'node:fs';
import { expect, test, type Download, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { said } from './questions.ts';
import { alive, compare, field, kept, line, openQuestion, PAGE, reference, textKey } from './writing.ts';

const note = (page: Page) => page.locator('.writing-note');

async function contentOf(download: Download): Promise<string> {
  return readFileSync((await download.path())!, 'utf8');
}

/** Lets storage be full from now on, and no more. */
const fill = (page: Page, full: boolean) =>
  page.evaluate((isFull) => {
    const holder = Storage as unknown as { room?: typeof Storage.prototype.setItem };
    holder.room ??= Storage.prototype.setItem;
    Storage.prototype.setItem = isFull
      ? () => {
          throw new DOMException('full', 'QuotaExceededError');
        }
      : holder.room;
  }, full);

test('a learner whose storage is full in mid-writing is told at once, and takes the text out', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const question = await openQuestion(page);
  await field(question).fill('这一句还存得下。');
  await expect(line(question)).toHaveText('写下的已存在这台设备上');
  await fill(page, true);
  const text = '这一句还存得下。这一句存不下了，<b>带着</b>走。';
  await field(question).fill(text);
  await expect(note(page)).toContainText('存储空间满了');
  await expect(said(page)).toContainText('存储空间满了');
  await expect(field(question)).toHaveValue(text);
  expect(await kept(page, await textKey(question))).toMatchObject({ text: '这一句还存得下。' });
  await expectUsable(page, '.writing-note');

  const download = page.waitForEvent('download');
  await note(page).getByRole('button', { name: '存成文件' }).click();
  expect(await contentOf(await download)).toBe(`\uFEFF${text}`);
  await note(page).getByRole('button', { name: '复制这段字' }).click();
  await expect(said(page)).toHaveText('复制好了');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  await fill(page, false);
  await field(question).press('End');
  await field(question).pressSequentially('又有地方了。');
  await expect(note(page)).toHaveCount(0);
  expect(await kept(page, await textKey(question))).toMatchObject({ text: `${text}又有地方了。` });
});

test('a learner is warned before the page with a text that is not kept goes away', async ({ page }) => {
  const question = await openQuestion(page);
  await fill(page, true);
  await field(question).pressSequentially('存不下的字');
  await expect(note(page)).toBeVisible();
  const asked = page.waitForEvent('dialog');
  void page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  // An open dialog would keep the browser from closing.
  const closed = page.waitForEvent('close');
  await dialog.accept();
  await closed;
});

test('a learner whose browser refuses storage can still write, compare, mark and take it out', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  const question = await openQuestion(page);
  await field(question).fill('写了也留不下，照样可以写。');
  await compare(question).click();
  await expect(note(page)).toContainText('不让网页保存内容');
  await reference(question).getByRole('checkbox').first().check();
  await expect(line(question)).toHaveText(/做到 1 条/);
  const download = page.waitForEvent('download');
  await question.locator('.writing-actions').getByRole('button', { name: '存成文件' }).click();
  expect(await contentOf(await download)).toContain('写了也留不下，照样可以写。');
  expect(errors).toEqual([]);
});

test('a learner takes out one question, or all of a chapter, as a text file', async ({ page }) => {
  const question = await openQuestion(page);
  await field(question).fill('第一题，👩‍💻<b>写好了</b>。');
  await compare(question).click();
  await reference(question).getByRole('checkbox').first().check();
  const one = page.waitForEvent('download');
  await question.getByRole('button', { name: '存成文件' }).click();
  expect((await one).suggestedFilename()).toMatch(/^巧手点金 \d{4}-\d\d-\d\d\.txt$/);
  const text = await contentOf(await one);
  for (const piece of ['第一题，👩‍💻<b>写好了</b>。', '要改写的话：', '做到 1 条', '［✓］'])
    expect(text).toContain(piece);

  await field(page.locator('[id="write-own-scenario.reply"]')).fill('我自己的情景');
  const all = page.waitForEvent('download');
  await page.getByRole('button', { name: '把这一章写的都存成文件' }).click();
  expect((await all).suggestedFilename()).toMatch(/^把道歉说到心里 /);
  const chapter = await contentOf(await all);
  const questions = await page.locator('writing-question').count();
  expect(chapter.match(/我写的：/g)!.length).toBeGreaterThanOrEqual(questions);
  for (const piece of ['第一题', '【情景案例】', '我自己的情景', '（还没有写）'])
    expect(chapter).toContain(piece);
});

test('what was written and marked is printed, and the lines are left to questions not answered', async ({
  page,
}) => {
  const question = await openQuestion(page);
  await field(question).fill('第一行\n第二行');
  await compare(question).click();
  await reference(question).getByRole('checkbox').first().check();
  await page.reload();
  // Printed straight away: it is enough that the pointer has moved.
  await page.mouse.move(200, 200);
  await expect(field(question)).toHaveValue('第一行\n第二行');
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.writing-printed')).toBeVisible();
  await expect(question.locator('.writing-printed')).toHaveText('第一行\n第二行', { useInnerText: true });
  await expect(line(question)).toBeVisible();
  await expect(question.getByRole('button')).toHaveCount(0);
  const lines = (index: number) =>
    page
      .locator('writing-question')
      .nth(index)
      .evaluate((element) => getComputedStyle(element, '::after').content);
  expect(await lines(0)).toBe('none');
  expect(await lines(1)).toBe('""');
  const id = (await question.getAttribute('id'))!.replace('write-', 'answer-');
  const marked = page.locator(`#${id} .checklist > li`).first();
  expect(await marked.evaluate((item) => getComputedStyle(item, '::before').content)).toContain('☑');
});

test.describe('with two tabs', () => {
  test('a tab that is not being written in follows the other', async ({ page, context }) => {
    const question = await openQuestion(page);
    const tab = await context.newPage();
    const other = await openQuestion(tab);
    await field(question).fill('这边写的。');
    await field(question).blur();
    await expect(field(other)).toHaveValue('这边写的。');
    await expect(note(tab)).toHaveCount(0);
    await compare(question).click();
    await reference(question).getByRole('checkbox').first().check();
    await expect(line(other)).toHaveText(/做到 1 条/);
  });

  for (const [choice, expected] of [
    ['留这里的', /^这里正写着$/],
    ['用那边的', /^那边写的$/],
    ['两段都留', /^这里正写着\s+——[^\n]+——\s+那边写的$/],
  ] as const)
    test(`a learner who writes in both is shown both, and chooses “${choice}”`, async ({ page, context }) => {
      const question = await openQuestion(page);
      const tab = await context.newPage();
      const other = await openQuestion(tab);
      await field(question).pressSequentially('这里正写着');
      await expect(field(other)).toHaveValue('这里正写着');
      await field(other).fill('那边写的');
      await field(other).blur();
      await expect(note(page).locator('blockquote')).toHaveText('那边写的');
      await expect(field(question)).toHaveValue('这里正写着');
      await expectUsable(page, '.writing-note');
      await note(page).getByRole('button', { name: choice }).click();
      await expect(note(page)).toHaveCount(0);
      await expect(field(question)).toHaveValue(expected);
      await expect(field(question)).toBeFocused();
      await expect(field(other)).toHaveValue(expected);
    });

  test('a learner who leaves without choosing finds both', async ({ page, context }) => {
    const question = await openQuestion(page);
    const tab = await context.newPage();
    const other = await openQuestion(tab);
    await field(question).pressSequentially('这里正写着');
    await expect(field(other)).toHaveValue('这里正写着');
    await field(other).fill('那边写的');
    await field(other).blur();
    await expect(note(page)).toBeVisible();
    await page.goto('/');
    await page.goto(PAGE);
    await alive(page);
    await expect(field(question)).toHaveValue(/^这里正写着\s+——[^\n]+——\s+那边写的$/);
  });
});
