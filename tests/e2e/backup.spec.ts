import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';

const reading = {
  v: 1,
  at: 5,
  title: '一跟到底',
  section: 'case',
  fraction: 0.2,
  read: ['objectives', 'case'],
};
const answer = { v: 1, at: 6, response: ['a'], right: true, tries: 1, shown: false };
const text = { v: 1, at: 7, text: '<img src=x onerror="document.title=1"> 🙂 \u202e' };
const given = {
  'reading/follow-through': reading,
  'answer/follow-through/q': answer,
  'text/follow-through/own': text,
  'reading/sincere-apology': { ...reading, title: '把道歉说到心里' },
};

async function open(page: Page, entries: Record<string, unknown> = given): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all))
      localStorage[`jiangxin:${key}`] = typeof value === 'string' ? value : JSON.stringify(value);
  }, entries);
  await page.goto('/me/');
  await expect(page.locator('mastery-overview')).toHaveAttribute('data-state', 'open');
}

const stored = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      Object.entries(localStorage)
        .filter(([key]) => key.startsWith('jiangxin:'))
        .map(([key, value]) => [key.slice(9), value as string])
        .sort(),
    ),
  );

async function takeOut(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '取出全部记录' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^将心课堂-学习记录-\d{4}-\d\d-\d\d\.json$/);
  return readFileSync(await file.path(), 'utf8');
}

const bringIn = (page: Page, content: string | Buffer) =>
  page.getByLabel('放进一个文件').setInputFiles({
    name: 'x.json',
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });

const note = (page: Page) => page.locator('.me-note');

test('a learner takes all work out and goes on with it on another device', async ({ page, browser }) => {
  await open(page);
  const file = await takeOut(page);
  const before = await stored(page);
  const other = await (await browser.newContext()).newPage();
  await open(other, {});
  await expect(other.getByText('这台设备上还没有记录')).toBeVisible();
  await expectUsable(other);
  await bringIn(other, file);
  await expect(note(other)).toContainText('新添 4 条');
  await expect(note(other)).toBeFocused();
  expect(await stored(other)).toEqual(before);
  await expect(other.getByText('一跟到底', { exact: true })).toBeVisible();
  await expectUsable(other);
  await other.getByRole('button', { name: '撤销' }).click();
  await expect(other.getByText('这台设备上还没有记录')).toBeVisible();
  expect(await stored(other)).toEqual({});
});

test('bringing in keeps what is newer, and both of what was changed at the same moment', async ({ page }) => {
  await open(page);
  const file = await takeOut(page);
  await open(page, {
    'text/follow-through/own': { ...text, at: 99, text: '后来写的' },
    'answer/follow-through/q': { ...answer, tries: 2 },
    'reading/sincere-apology': { ...reading, at: 1 },
  });
  await bringIn(page, file);
  await expect(note(page)).toContainText('1 条换成了文件里更新的');
  const after = await stored(page);
  expect(after['text/follow-through/own']).toContain('后来写的');
  expect(JSON.parse(after['answer/follow-through/q']!)).toMatchObject({ tries: 2 });
  expect(JSON.parse(after['twin/6/answer/follow-through/q']!)).toMatchObject({ tries: 1 });
  await expect(page.getByRole('heading', { name: '另存的记录' })).toBeVisible();
  await expectUsable(page);
});

test('a file that will not do is refused with the reason, and nothing changes', async ({ page }) => {
  await open(page);
  const file = await takeOut(page);
  const before = await stored(page);
  const change = (fields: object) => JSON.stringify({ ...JSON.parse(file), ...fields });
  for (const [content, reason] of [
    ['{"hello":1}', '这不是从“我的学习”里取出的文件'],
    ['\u0000\u0001PK', '这不是从“我的学习”里取出的文件'],
    [file.slice(0, file.length / 2), '只有前半截'],
    [change({ version: 99 }), '更新版本的课程'],
    [change({ course: '另一门课' }), '另一门课的记录'],
    [change({ entries: { 'answer/a/b': { ...answer, right: 'yes' } } }), '里面的内容却不对'],
    [Buffer.alloc(50_000_000, ' '), '太大了'],
  ] as const) {
    await bringIn(page, content);
    await expect(note(page)).toContainText(reason);
    await expect(note(page)).toContainText('一条也没有动');
    expect(await stored(page)).toEqual(before);
  }
});

test('where there is no room for all of a file, none of it is kept', async ({ page }) => {
  await open(page);
  const file = await takeOut(page);
  await open(page, { 'answer/follow-through/q': { ...answer, at: 1 } });
  await page.evaluate(() => {
    localStorage.removeItem('jiangxin:text/follow-through/own');
    localStorage.removeItem('jiangxin:reading/sincere-apology');
    const set = Storage.prototype.setItem;
    let left = 2;
    Storage.prototype.setItem = function (key, value) {
      left -= 1;
      if (left === 0) throw new DOMException('full', 'QuotaExceededError');
      set.call(this, key, value);
    };
  });
  const before = await stored(page);
  await bringIn(page, file);
  await expect(note(page)).toContainText('空间不够');
  expect(await stored(page)).toEqual(before);
});

test('a learner empties one chapter, or all, is offered a file first, and can take it back', async ({
  page,
}) => {
  await open(page);
  const before = await stored(page);
  await page.getByText('一跟到底', { exact: true }).click();
  await page.getByRole('button', { name: '清空这一章' }).first().click();
  await expect(page.getByRole('button', { name: '先取出一份' })).toBeVisible();
  expect(await stored(page)).toEqual(before);
  await page.getByRole('button', { name: '清空', exact: true }).click();
  await expect(note(page)).toContainText('《一跟到底》清空了');
  expect(Object.keys(await stored(page))).toEqual(['reading/sincere-apology']);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await stored(page)).toEqual(before);
  await page.getByRole('button', { name: '清空所有章' }).click();
  await page.getByRole('button', { name: '清空', exact: true }).click();
  expect(await stored(page)).toEqual({});
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await stored(page)).toEqual(before);
});

test('what was damaged is listed and can be taken out as it was', async ({ page }) => {
  await open(page, { 'damaged/5/plan/s/p': '<b>half a plan' });
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '取出', exact: true }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toBe('<b>half a plan');
});

test('a section read on paper is marked by hand, and counts', async ({ page }) => {
  await open(page, { 'reading/follow-through': reading });
  await expectUsable(page);
  await page.getByRole('checkbox', { name: '角色模拟' }).check();
  await expect(page.getByText('读过 3/11 栏')).toBeVisible();
  expect(JSON.parse((await stored(page))['reading/follow-through']!)).toMatchObject({
    section: 'case',
    read: ['objectives', 'case', 'role-play'],
  });
});
