import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { goTo, here, openSlide, press, said } from './lesson.ts';

const cards = (page: Page) => here(page).locator('.group-card');
const roles = (page: Page) => here(page).locator('.group-role').allTextContents();
const names = (page: Page) => here(page).locator('.group-name').allTextContents();

async function dealNames(page: Page, list: string): Promise<void> {
  await here(page).getByRole('textbox', { name: /名单/ }).first().fill(list);
  await press(page, '按名单分组');
}

test('a trainer pastes names and has groups of three with roles; again deals others; names can be deleted', async ({
  page,
}) => {
  await openSlide(page, 'sincere-apology', 'role-play-groups');
  await expectUsable(page, '.slides > section.present');
  await dealNames(page, '一');
  await expect(here(page).getByRole('alert')).toContainText('只有一个人，分不成组');
  const list = '张伟\n李娜、王芳，赵敏\n张伟\n孙丽\n<b>周涛</b>\n吴刚\n郑爽\n冯巩';
  await dealNames(page, list);
  await expect(cards(page)).toHaveCount(3);
  expect((await roles(page)).toSorted()).toEqual(
    [...Array(3).fill('客户'), ...Array(3).fill('客服'), ...Array(4).fill('观察员')].toSorted(),
  );
  const first = await names(page);
  expect(first.toSorted()).toEqual(
    [
      '张伟（1）',
      '张伟（2）',
      '李娜',
      '王芳',
      '赵敏',
      '孙丽',
      '<b>周涛</b>',
      '吴刚',
      '郑爽',
      '冯巩',
    ].toSorted(),
  );
  await expect(said(page)).toContainText('10人，分成3组。有2个人都写作“张伟”');
  await expectUsable(page, '.slides > section.present');
  await press(page, '重新分组');
  await expect.poll(() => names(page)).not.toEqual(first);
  const second = await names(page);
  await page.reload();
  await expect.poll(() => names(page)).toEqual(second);
  await press(page, '改名单');
  await expect(here(page).getByRole('textbox', { name: /名单/ }).first()).toHaveValue(list);
  await press(page, '回到分组');
  await press(page, '删除名单');
  await press(page, '再按一次，删掉名单和分组');
  await expect(here(page).getByRole('textbox', { name: /名单/ }).first()).toHaveValue('');
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('groups'))),
  ).toEqual([]);
});

test('500 names stand on the wall in pages that a trainer turns, a name of 200 characters is cut and whole in its title', async ({
  page,
}) => {
  await openSlide(page, 'follow-through', 'game-groups');
  const long = `长${'名'.repeat(199)}`;
  await dealNames(page, [long, ...Array.from({ length: 499 }, (_, at) => `学员${at}`)].join('\n'));
  await expect(here(page)).toContainText('1/');
  const seen = new Set<string>();
  let fits = true;
  for (let turns = 0; turns < 60; turns += 1) {
    for (const name of await names(page)) seen.add(name);
    fits &&= await here(page).evaluate((slide) => slide.scrollHeight <= slide.clientHeight);
    if (turns === 0) await expectUsable(page, '.slides > section.present');
    await press(page, '下一页');
  }
  expect(seen.size).toBe(500);
  expect(fits).toBe(true);
  expect(seen.has(long)).toBe(true);
});

test('at the swap of a game everybody sees who becomes what, and the groups change, once', async ({
  page,
}) => {
  await openSlide(page, 'follow-through', 'game-groups');
  await here(page).getByRole('textbox', { name: /人数/ }).fill('8');
  await press(page, '按人数分组');
  const before = await roles(page);
  await goTo(page, 'game-swap-second-round');
  await expect(here(page).getByRole('listitem')).toHaveText([
    '客户 改当 客服',
    '客服 改当 工程师',
    '工程师 改当 配件部',
    '配件部 改当 客户',
  ]);
  await press(page, '各组换角色');
  await expectUsable(page, '.slides > section.present');
  await goTo(page, 'game-groups');
  const becomes: Record<string, string> = { 客户: '客服', 客服: '工程师', 工程师: '配件部', 配件部: '客户' };
  expect(await roles(page)).toEqual(before.map((role) => becomes[role]));
  await goTo(page, 'game-swap-second-round');
  await press(page, '换回去');
  await goTo(page, 'game-groups');
  expect(await roles(page)).toEqual(before);
});
