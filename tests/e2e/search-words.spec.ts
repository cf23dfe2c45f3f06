import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';

const CHAPTER = '/chapters/follow-through/';

const dialog = (page: Page) => page.getByRole('dialog', { name: '搜索' });
const field = (page: Page) => dialog(page).getByRole('combobox', { name: '搜索全书' });
const list = (page: Page) => dialog(page).getByRole('listbox', { name: '搜索结果' });
const word = (page: Page, name: string) => list(page).getByRole('option', { name, exact: true });
const status = (page: Page) => dialog(page).getByRole('status');

test('a reader types pinyin or its initials, and takes the word by the arrow keys', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  for (const letters of ['zerenxin', 'zrx', 'zeren']) {
    await field(page).fill(letters);
    await expect(word(page, '责任心')).toBeVisible();
    await expect(status(page)).toContainText(`“${letters}”`);
  }
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(word(page, '责任心')).toHaveAttribute('aria-selected', 'true');
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await word(page, '责任心').getAttribute('id'))!,
  );
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('责任心');
  await expect(field(page)).toBeFocused();
  await expect(status(page)).toHaveText(/^\d+ 个栏目里有“责任心”。$/);
});

test('Traditional characters find the word as the book writes it', async ({ page }) => {
  await page.goto('/search/?q=責任心');
  const main = page.getByRole('main');
  await expect(main.getByRole('status')).toHaveText(/^\d+ 个栏目里有“责任心”（换成简体字找的）。$/);
  await expect(main.locator('mark').first()).toHaveText('责任心');
  await expect(main.locator('[data-result] a').first()).toHaveAttribute('href', /\?q=%E8%B4%A3/);
});

test('a reader who misspells a word is asked whether he means it, by sound or by shape', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  for (const [typed, meant] of [
    ['同理新', '同理心'],
    ['换为思考', '换位思考'],
    ['换位思', '换位思考'],
    ['将心比', '将心比心'],
    ['坤厚再物', '坤厚载物'],
  ] as const) {
    await field(page).fill(typed);
    // What begins a word stands there, and is found.
    if (meant.startsWith(typed)) {
      await expect(status(page)).toContainText(`里有“${typed}”`);
      continue;
    }
    await expect(status(page)).toHaveText(`书里没有“${typed}”。你要找的是不是下面的词？`);
    await word(page, meant).click();
    await expect(status(page)).toHaveText(new RegExp(`个栏目里有“${meant}”`));
  }
  await field(page).fill('怎样道歉才真诚');
  await expect(word(page, '道歉 真诚')).toBeVisible();
  const related = dialog(page).getByRole('region', { name: '相近的栏目' });
  await expect(related.getByRole('link').first()).toHaveAttribute('href', /sincere-apology/);
  await expectUsable(page, '#search-dialog');
});

test('what led somewhere is offered the next time, can be taken up by key and be cleared', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await expect(list(page)).toBeHidden();
  await page.keyboard.type('责任心');
  await expect(list(page).getByRole('option').first()).toContainText('责任心');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\?q=/);

  await page.goto('/');
  await page.keyboard.press('/');
  await expect(list(page).getByRole('group', { name: '最近搜过' })).toBeVisible();
  await expectUsable(page, '#search-dialog');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('个栏目里有“责任心”');
  await field(page).fill('');
  await dialog(page).getByRole('button', { name: '清除搜索记录' }).click();
  await expect(status(page)).toHaveText('搜索记录已清除。');
  await expect(list(page)).toBeHidden();
  await page.reload();
  await page.keyboard.press('/');
  await page.keyboard.type('回访');
  await expect(list(page).getByRole('option').first()).toBeVisible();
  await field(page).fill('');
  await expect(list(page)).toBeHidden();
});

test('a cut-off index is told of, and what there is in the book is offered instead', async ({ page }) => {
  await page.route('**/search-index/*/shards/**', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, 200) });
  });
  await page.goto(CHAPTER);
  await page.keyboard.press('/');
  await page.keyboard.type('责任心');
  await expect(status(page)).toContainText('没有取到，或者不完整');
  await expect(dialog(page).getByRole('region', { name: '书里有什么' })).toBeVisible();
  await page.unroute('**/search-index/*/shards/**');
  await dialog(page).getByRole('button', { name: '再试一次' }).click();
  await expect(status(page)).toContainText('个栏目里有“责任心”');
});
