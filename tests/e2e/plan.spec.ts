import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { expectStill, watchShifts } from './questions.ts';

const chapter = '/chapters/follow-through/#plan';
const kept = (page: Page) =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith('jiangxin:plan/'))
      .map(([key, text]) => ({ key, ...JSON.parse(text as string) })),
  );

const plan = (lookBack: string, when = '客户催第二遍', result = '') => ({
  v: 1,
  at: 1,
  if: when,
  then: '先问几点前要',
  keyPoint: '',
  lookBack,
  result,
  outcome: '',
});

/** Puts plans on the device before the page is opened. */
async function given(page: Page, plans: Record<string, object>): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [id, value] of Object.entries(entries))
      localStorage[`jiangxin:plan/${id}`] ??= JSON.stringify(value);
  }, plans);
}

test('a learner takes a plan over by keyboard, changes its words, and finds them again without anything moving', async ({
  page,
}) => {
  await watchShifts(page);
  await page.goto(chapter);
  const take = page.getByRole('button', { name: '收下这条' }).first();
  await expect(page.locator('.my-plans > summary')).toBeVisible();
  await page.waitForFunction(() => customElements.get('plan-list') !== undefined);
  await expect(page.locator('link[rel="stylesheet"][href*="plan-card"]')).toHaveCount(1);
  await take.focus();
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(page.getByRole('textbox', { name: '如果' })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('End');
  await page.keyboard.type('改过');
  await expect.poll(async () => (await kept(page))[0]?.if).toContain('改过');
  await expectUsable(page);
  await page.goto('about:blank');
  await page.goto(chapter);
  await expect(page.getByText('我的计划：1 条')).toBeVisible();
  await expect(page.getByRole('button', { name: '已收下，去看' })).toHaveCount(1);
  await expectStill(page);
  await page.getByText('我的计划：1 条').click();
  await expect(page.getByRole('textbox', { name: '如果' })).toHaveValue(/改过/);
});

test('a learner adds a plan of their own; two tabs keep one each', async ({ page, context }) => {
  const other = await context.newPage();
  for (const [at, tab] of [page, other].entries()) {
    await tab.goto(chapter);
    await tab.locator('.my-plans > summary').click();
    await tab.getByRole('button', { name: '自己写一条' }).click();
    await tab.getByRole('textbox', { name: '如果' }).last().fill(`情形 ${at}`);
    await tab.getByRole('textbox', { name: '我就' }).last().fill(`做法 ${at}`);
    await tab.getByRole('textbox', { name: '我就' }).last().blur();
  }
  await expect
    .poll(async () => (await kept(page)).map(({ then }) => then).sort())
    .toEqual(['做法 0', '做法 1']);
  await expect(page.getByText('我的计划：2 条')).toBeVisible();
});

test('a learner looks back: what is due comes first, and what came of it is kept', async ({ page }) => {
  await given(page, {
    'follow-through/own-later': plan('2999-01-01', '以后的'),
    'sincere-apology/own-due': plan('2026-01-01', '到日子的'),
    'gone-chapter/own-gone': plan('2998-01-01', '章已不在的'),
  });
  await page.goto('/plan/');
  await expect(page.getByText('有 1 条到了回头看的日子')).toBeVisible();
  const cards = page.locator('.plan-card');
  await expect(cards).toHaveCount(3);
  const first = cards.first();
  await expect(first.getByText('到日子了，回头看看')).toBeVisible();
  await expectUsable(page);
  await first.getByRole('radio', { name: '做到一部分' }).check();
  await first.getByRole('textbox', { name: '后来怎样' }).fill('三回做到两回');
  await page.reload();
  await expect(page.getByText('回头看过：做到一部分')).toBeVisible();
  expect((await kept(page)).find(({ key }) => key.endsWith('own-due'))).toMatchObject({
    result: 'partly',
    outcome: '三回做到两回',
  });
});

test('a learner takes the days to look back to a calendar', async ({ page }) => {
  await given(page, {
    'follow-through/own-a': plan('2999-01-01'),
    'follow-through/own-b': plan('2999-01-02'),
    'follow-through/own-c': plan(''),
  });
  await page.goto('/plan/');
  const [all] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '全部放进日历' }).click(),
  ]);
  expect(all.suggestedFilename()).toBe('回头看.ics');
  const text = readFileSync(await all.path(), 'utf8');
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  expect(text).toContain('UID:plan-follow-through-own-a@jiangxin-ketang');
});

test('a learner who deletes a plan can have it back', async ({ page }) => {
  await given(page, { 'follow-through/own-a': plan('2999-01-01') });
  await page.goto('/plan/');
  await page.getByRole('button', { name: '删掉这条' }).click();
  await expect(page.getByRole('button', { name: '拿回来' })).toBeFocused();
  expect(await kept(page)).toHaveLength(0);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: '如果' })).toHaveValue('客户催第二遍');
  expect(await kept(page)).toHaveLength(1);
});

test('a learner with no plan yet is told how to begin', async ({ page }) => {
  await page.goto('/plan/');
  await expect(page.getByRole('heading', { name: '还没有计划' })).toBeVisible();
  await expectUsable(page);
  await page.locator('.plan-none').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/chapters\/[^/]+\/#plan$/);
});

test('a learner whose storage is full is told in place, and takes the words out', async ({ page }) => {
  await given(page, { 'follow-through/own-a': plan('2999-01-01') });
  await page.goto('/plan/');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.getByRole('textbox', { name: '后来怎样' }).fill('<b>很要紧的一句</b>');
  await expect(page.getByText('这一条没有存上')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '存成文件' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain('<b>很要紧的一句</b>');
});

test('the team leader gets a sheet with every word on it', async ({ page }) => {
  const long = '很长的一句话。'.repeat(60);
  await given(page, { 'follow-through/own-a': { ...plan('2999-01-01'), outcome: long } });
  await page.goto('/plan/');
  await expect(page.locator('.plan-card')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.plan-printed').last()).toBeVisible();
  await expect(page.locator('.plan-printed').last()).toHaveText(long);
  await expect(page.getByRole('button', { name: '删掉这条' })).toBeHidden();
  await expect(page.getByText('班组长：')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a learner reads the plans and writes their own on paper', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole('button', { name: '收下这条' })).toHaveCount(0);
    await expect(page.locator('.my-plans > summary')).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    const lines = await page
      .locator('plan-list')
      .evaluate((list) => getComputedStyle(list, '::after').backgroundImage);
    expect(lines).toContain('repeating-linear-gradient');
  });
});
