import { expect, test } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { click, count, onWall, openWall, questionSlide, seen, vote } from './room.ts';

test('a trainer leads a room through two votes with a clicker and digits, and nothing is told before the end', async ({
  page,
}) => {
  await openWall(page);
  const slide = await questionSlide(page, 'voted');
  await openWall(page, `#/${slide}`);
  const room = vote(page);
  const before = await seen(page);
  const told = async () =>
    (await room.locator('.vote-told').isVisible()) || /✓|✕|合适/.test(await seen(page));
  expect(await told()).toBe(false);
  await expectUsable(page);

  await click(page);
  await expect(room).toHaveAttribute('data-phase', 'first');
  await count(page, 12, 9);
  await expect(room.locator('.vote-hands')).toHaveText('已记 21 人');
  // What was typed is there, and cannot be read.
  await expect(room.getByRole('textbox').first()).toHaveValue('12');
  await expect(room.getByRole('textbox').first()).toHaveCSS('-webkit-text-security', 'disc');
  expect((await seen(page)).replace('已记 21 人', '')).not.toMatch(/12|21/);
  await expectUsable(page);
  await click(page);
  await expect(room).toHaveAttribute('data-phase', 'first-closed');
  expect(await told()).toBe(false);

  // Counts cannot slip after closing, not even by a number typed on.
  await page.keyboard.type('5');
  await expect(room.getByRole('textbox')).toHaveCount(0);
  await expect(room.locator('.vote-hands')).toHaveText('已记 21 人');

  await click(page);
  await expect(room).toHaveAttribute('data-phase', 'discussion');
  expect(await seen(page)).toContain('和邻座讨论');
  expect(await told()).toBe(false);
  await expectUsable(page);
  await click(page);
  await count(page, 3, 18);
  await click(page);
  await expect(room).toHaveAttribute('data-phase', 'second-closed');
  expect(await told()).toBe(false);
  expect((await seen(page)).length).toBeLessThan(before.length + 40);

  await click(page);
  await expect(room).toHaveAttribute('data-phase', 'revealed');
  const first = room.locator('[data-result]').first();
  await expect(first).toContainText('12 人');
  await expect(first).toContainText('3 人');
  await expect(first).toContainText('少了 9 人');
  await expect(room.locator('.vote-right')).toHaveCount(1);
  await expectUsable(page);
  const pages = Number(await room.getAttribute('data-reveal'));
  await click(page, pages - 1);
  await expect(room.locator('.vote-why').last()).toBeVisible();
  await expectUsable(page);
  await page.keyboard.press('PageUp');
  await expect(room).toHaveAttribute('data-phase', 'revealed');
  await click(page, 2);
  expect(await onWall(page)).not.toBe(slide);

  // Undo takes the answer off the wall again, and reopens what was closed with what was counted.
  await page.keyboard.press('PageUp');
  await expect(room).toHaveAttribute('data-phase', 'revealed');
  await page.keyboard.press('z');
  await expect(room).toHaveAttribute('data-phase', 'second-closed');
  expect(await told()).toBe(false);
  await page.keyboard.press('z');
  await expect(room).toHaveAttribute('data-phase', 'second');
  await expect(room.getByRole('textbox').nth(1)).toHaveValue('18');
});

test('a trainer who types a wrong number is told, and what was counted stays', async ({ page }) => {
  await openWall(page);
  await openWall(page, `#/${await questionSlide(page, 'voted')}`);
  const room = vote(page);
  const said = room.locator('.vote-said');
  await room.getByText('更多').click();
  await room.getByRole('textbox', { name: '在场' }).fill('30');
  await page.keyboard.press('Enter');
  await click(page);
  const [a, b] = [room.getByRole('textbox').nth(0), room.getByRole('textbox').nth(1)];
  await a.fill('12');
  await a.press('Enter');
  await expect(b).toBeFocused();
  for (const [typed, words] of [
    ['31', '比在场的人还多'],
    ['-4', '人数不会是负数'],
    ['2.5', '人数是整数'],
    ['十二', '用数字'],
  ] as const) {
    await b.fill(typed);
    await b.press('Enter');
    await expect(said).toContainText(words);
    await expect(b).toHaveValue('');
  }
  await expectUsable(page);
  await b.fill('２０');
  await b.press('Enter');
  await expect(said).toContainText('合计比在场的人多 2 人');
  await expect(room.locator('.vote-hands')).toHaveText('已记 32 / 30 人');
  await room.getByRole('button', { name: 'B 少记一人' }).click();
  await room.getByRole('button', { name: 'B 少记一人' }).click();
  await expect(said).toBeEmpty();
  await expect(room.locator('.vote-hands')).toHaveText('已记 30 / 30 人');
});

test('a trainer skips to the answer only on purpose, and can begin a vote again', async ({ page }) => {
  await openWall(page);
  await openWall(page, `#/${await questionSlide(page, 'many')}`);
  const room = vote(page);
  await click(page);
  await count(page, 7);
  await room.getByText('更多').click();
  await room.getByRole('button', { name: '直接看答案' }).click();
  await expect(room).toHaveAttribute('data-phase', 'first');
  await page.keyboard.press('Escape');
  await expect(room.getByText('更多')).toBeFocused();
  await room.getByText('更多').click();
  await room.getByRole('button', { name: '直接看答案' }).click();
  await expect(room).toHaveAttribute('data-phase', 'first');
  await expectUsable(page);
  await room.getByRole('button', { name: '再按一次' }).click();
  await expect(room).toHaveAttribute('data-phase', 'revealed');
  await expect(room.locator('.vote-state')).toHaveText('没有投完');
  await room.getByText('更多').click();
  await room.getByRole('button', { name: '这道题重新投' }).click();
  await expect(room).toHaveAttribute('data-phase', 'question');
  await expect(room.locator('[data-round="first"] [data-part="count"]').first()).toHaveText('没有记');
});

test('a trainer shows a question nobody can vote on, and its answer on the next key', async ({ page }) => {
  await openWall(page);
  const slide = await questionSlide(page, 'talked');
  await openWall(page, `#/${slide}`);
  const room = vote(page);
  const asks = Number(await room.getAttribute('data-ask'));
  const reveals = Number(await room.getAttribute('data-reveal'));
  await click(page, asks - 1);
  await expect(room.locator('.vote-told')).toBeHidden();
  await click(page);
  await expect(room.locator('.vote-told')).toBeVisible();
  await expectUsable(page);
  await click(page, reveals);
  expect(await onWall(page)).not.toBe(slide);
});

test('a trainer who only leafs through takes ↓ past every vote and leaves none begun', async ({ page }) => {
  await openWall(page);
  const slide = await questionSlide(page, 'voted');
  await openWall(page, `#/${slide}`);
  await page.keyboard.press('ArrowDown');
  expect(await onWall(page)).not.toBe(slide);
  await page.keyboard.press('ArrowUp');
  expect(await onWall(page)).toBe(slide);
  await expect(vote(page)).toHaveAttribute('data-phase', 'question');
});
