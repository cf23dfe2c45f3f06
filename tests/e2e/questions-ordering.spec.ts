import { expect, test, type Locator, type Page } from '@playwright/test';
import { check, keyOf, open, order, said, status } from './questions.ts';

const item = (question: Locator, id: string) => question.locator(`[data-part="${id}"]`);

/** The middle of an item's grip. */
async function grip(question: Locator, id: string): Promise<{ x: number; y: number }> {
  const box = (await item(question, id).locator('.quiz-grip').boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function touch(page: Page, points: { x: number; y: number }[]): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const [first, ...rest] = points;
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [first!] });
  for (const point of rest)
    await devtools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [point] });
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('the items of an ordering question do not stand in the right order at first', async ({ page }) => {
  const question = await open(page, 'ordering');
  expect(await order(question)).not.toEqual(await keyOf(question));
});

test('a learner moves an item by buttons and by arrow keys, keeps the focus, and hears where it is', async ({
  page,
}) => {
  const question = await open(page, 'ordering');
  const [first, second] = await order(question);
  const total = (await order(question)).length;
  const down = item(question, first!).getByRole('button', { name: /^下移：./ });
  await down.focus();
  await page.keyboard.press('Enter');
  expect((await order(question)).slice(0, 2)).toEqual([second, first]);
  await expect(down).toBeFocused();
  await expect(said(page)).toHaveText(`第 2 位，共 ${total} 位`);
  await page.keyboard.press('ArrowUp');
  expect((await order(question)).slice(0, 2)).toEqual([first, second]);
  await expect(down).toBeFocused();
  await page.keyboard.press('ArrowUp');
  expect((await order(question))[0]).toBe(first);
  for (let i = 0; i < total + 1; i += 1) await page.keyboard.press('ArrowDown');
  expect((await order(question)).at(-1)).toBe(first);
  await expect(said(page)).toHaveText(`第 ${total} 位，共 ${total} 位`);
});

test('a learner drags an item with the mouse, anywhere on it', async ({ page }) => {
  const question = await open(page, 'ordering');
  const [first, ...others] = await order(question);
  const from = (await item(question, first!).locator('span').nth(1).boundingBox())!;
  await item(question, others.at(-1)!).scrollIntoViewIfNeeded();
  const start = (await item(question, first!).locator('span').nth(1).boundingBox()) ?? from;
  await page.mouse.move(start.x + 20, start.y + 10);
  await page.mouse.down();
  for (const id of others) {
    const box = (await item(question, id).boundingBox())!;
    await page.mouse.move(start.x + 20, box.y + box.height - 4, { steps: 4 });
  }
  await page.mouse.up();
  expect(await order(question)).toEqual([...others, first]);
  await expect(item(question, first!)).not.toHaveAttribute('data-held');
  await check(question).click();
  await expect(status(question)).not.toBeEmpty();
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a learner drags an item by its grip, and the page does not scroll', async ({ page }) => {
    const question = await open(page, 'ordering');
    const [first, second] = await order(question);
    const scrolled = await page.evaluate(() => scrollY);
    const from = await grip(question, first!);
    const to = (await item(question, second!).boundingBox())!;
    await touch(page, [from, { x: from.x, y: from.y + 10 }, { x: from.x, y: to.y + to.height - 2 }]);
    expect((await order(question)).slice(0, 2)).toEqual([second, first]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  test('a learner’s finger on the text of an item moves nothing', async ({ page }) => {
    const question = await open(page, 'ordering');
    const before = await order(question);
    const box = (await item(question, before[0]!).locator('span').nth(1).boundingBox())!;
    await touch(page, [
      { x: box.x + 9, y: box.y + 9 },
      { x: box.x + 9, y: box.y + 150 },
    ]);
    expect(await order(question)).toEqual(before);
  });
});

test('a learner who has some items in place moves only the others', async ({ page }) => {
  const question = await open(page, 'ordering');
  const key = (await keyOf(question)) as string[];
  // The first item to its place, whatever becomes of the others.
  const first = item(question, key[0]!);
  while ((await order(question))[0] !== key[0]) await first.getByRole('button', { name: /上移/ }).click();
  if (String(await order(question)) === String(key))
    await item(question, key.at(-1)!).getByRole('button', { name: /上移/ }).click();
  await check(question).click();
  await expect(first.locator('summary')).toHaveText('✓ 位置对');
  const wrong = question.locator('[data-verdict="wrong"]').first();
  await expect(wrong.locator('summary')).toHaveText('✗ 不在这个位置：看解释');
  await expect(wrong.locator('details div')).toBeHidden();

  await check(question, '再试一次').click();
  await expect(first.getByRole('button', { name: /下移/ })).toBeDisabled();
  const mouse = (await first.boundingBox())!;
  await page.mouse.move(mouse.x + 60, mouse.y + 10);
  await page.mouse.down();
  await page.mouse.move(mouse.x + 60, mouse.y + 300, { steps: 6 });
  await page.mouse.up();
  expect((await order(question))[0]).toBe(key[0]);

  const rest = (await order(question)).filter((id) => id !== key[0]);
  for (let i = 0; i < rest.length; i += 1)
    await item(question, rest.at(-1)!)
      .getByRole('button', { name: /上移/ })
      .press('Enter')
      .catch(() => undefined);
  expect((await order(question))[0]).toBe(key[0]);
});
