import { expect, test, type Locator } from '@playwright/test';
import { answerRightly, check, keyOf, open, part, said, status } from './questions.ts';
import { expectUsable } from './axe.ts';

const items = (question: Locator) => question.locator('[data-part]');
const groups = (question: Locator) => question.locator('[data-group]');

async function middle(target: Locator): Promise<{ x: number; y: number }> {
  const box = (await target.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('a learner sorts by keyboard, and the group of each item is named', async ({ page }) => {
  const question = await open(page, 'sorting');
  const field = items(question).first().getByRole('combobox');
  await field.focus();
  await page.keyboard.press('ArrowDown');
  await expect(field).toHaveValue((await groups(question).first().getAttribute('data-group'))!);
  const { targets } = (await keyOf(question)) as { targets: string[] };
  await expect(field.getByRole('option')).toHaveCount(targets.length + 1);
  await expect(field).toHaveAccessibleName(
    (await items(question).first().locator('label > span').textContent())!,
  );
});

test('a learner drags an item onto a group with the mouse', async ({ page }) => {
  const question = await open(page, 'sorting');
  const item = items(question).first();
  await item.locator('label > span').scrollIntoViewIfNeeded();
  const from = await middle(item.locator('label > span'));
  const group = groups(question).nth(1);
  const to = await middle(group);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 5 });
  await expect(group).toHaveAttribute('data-over');
  await page.mouse.up();
  await expect(item.getByRole('combobox')).toHaveValue((await group.getAttribute('data-group'))!);
  await expect(item).not.toHaveAttribute('data-held');
  await expect(said(page)).toHaveText(`归到了：${(await group.textContent())!.trim()}`);
});

test('an item that is dropped beside every group stays as it was', async ({ page }) => {
  const question = await open(page, 'sorting');
  const item = items(question).first();
  const from = await middle(item.locator('label > span'));
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 30, from.y + 60, { steps: 3 });
  await page.mouse.up();
  await expect(item.getByRole('combobox')).toHaveValue('');
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a learner drags an item by its grip onto a group, which stays in reach', async ({ page }) => {
    const question = await open(page, 'sorting');
    const item = items(question).nth(3);
    await item.scrollIntoViewIfNeeded();
    // What stands around it has come alive as well.
    await page.waitForLoadState('networkidle');
    await item.scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const grip = await middle(item.locator('.quiz-grip'));
    const group = groups(question).last();
    const to = await middle(group);
    await expect(group).toBeInViewport();
    const devtools = await page.context().newCDPSession(page);
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at: { x: number; y: number }[]) =>
      devtools.send('Input.dispatchTouchEvent', { type, touchPoints: at });
    await send('touchStart', [grip]);
    await send('touchMove', [{ x: grip.x, y: grip.y - 20 }]);
    await send('touchMove', [to]);
    await send('touchEnd', []);
    await expect(item.getByRole('combobox')).toHaveValue((await group.getAttribute('data-group'))!);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });
});

test('a learner who sorted some wrongly keeps the right ones and sorts the others anew', async ({ page }) => {
  const question = await open(page, 'sorting');
  const { right, targets } = (await keyOf(question)) as { right: Record<string, string>; targets: string[] };
  const [first] = Object.keys(right);
  await answerRightly(question);
  await part(question, first!).selectOption(targets.find((id) => id !== right[first!])!);
  await check(question).click();
  await expect(status(question)).toHaveText(/1 处再想想/);
  await expect(question.locator(`[data-part="${first}"] summary`)).toHaveText('✗ 不是这一类：看解释');
  await expectUsable(page, '[data-kind="sorting"]');
  await check(question, '再试一次').click();
  await expect(part(question, first!)).toBeFocused();
  await expect(part(question, Object.keys(right)[1]!)).toBeDisabled();
  await part(question, first!).selectOption(right[first!]!);
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
  await expectUsable(page, '[data-kind="sorting"]');
});
