import { expect, test, type Locator, type Page } from '@playwright/test';
import { alive, KINDS, kept, openTool, step, WRITTEN } from './tools.ts';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as object);

/** Puts entries on the device before the page is opened; they were kept two days ago. */
async function given(page: Page, entries: Record<string, object>): Promise<void> {
  await page.addInitScript(
    ([all, at]) => {
      for (const [key, value] of Object.entries(all))
        localStorage[`jiangxin:${key}`] ??= JSON.stringify({ v: 1, at, ...value });
    },
    [entries, Date.now() - 2 * 86_400_000] as const,
  );
}

/** Types as the keyboard on the screen does. */
async function write(box: Locator, text: string): Promise<void> {
  await box.tap();
  await expect(box).toBeFocused();
  await box.page().keyboard.insertText(text);
}

/** Nothing sticks out of the page at the side. */
const expectFits = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBeLessThanOrEqual(0);

for (const kind of KINDS)
  test(`a learner with a phone uses ${kind} by finger alone, and finds it again`, async ({ page }) => {
    let tool = await openTool(page, kind);
    const button = (name: string | RegExp) => tool.getByRole('button', { name, exact: true });
    if (WRITTEN.includes(kind)) {
      await write(step(tool).getByRole('textbox').first(), '用手指写的');
      await step(tool).locator('summary').tap();
      await expect(step(tool).locator('dd').last()).toBeVisible();
      await kept(tool);
      await button('下一步').tap();
      await expect(tool.locator('.tool-strip > a').nth(1)).toHaveAttribute('aria-current', 'step');
      await tool.locator('.tool-strip > a').first().tap();
      await expect(step(tool).getByRole('textbox').first()).toHaveValue('用手指写的');
    }
    if (kind === 'turning-the-tables') {
      const matter = tool.locator('[data-matter]').first();
      await matter.getByRole('button').first().tap();
      await expect(matter.getByRole('button').first()).toHaveAttribute('aria-pressed', 'true');
      await expect(matter.locator('details b')).toBeVisible();
    }
    if (kind === 'four-step-apology') {
      await button('开始念').tap();
      await button('念完了').tap();
      await expect(button('再念一遍')).toBeVisible();
    }
    if (kind === 'contact-reasons') {
      await button('开始记').tap();
      await write(tool.getByRole('textbox').first(), '货到哪了');
      await button('记下').tap();
      await button('货到哪了 +1').tap();
      await tool.locator('.tool-picks button').first().tap();
      await expect(tool.locator('.tool-reasons > li')).toHaveCount(2);
      await expect(tool.getByText('2 次', { exact: true })).toBeVisible();
      await tool.locator('.tool-reasons summary').first().tap();
      await button('删除').first().tap();
      await button('撤销').tap();
      await expect(tool.locator('.tool-reasons > li')).toHaveCount(2);
    }
    if (kind === 'flow-experiences') {
      for (const group of await tool.locator('fieldset').all())
        await group.getByRole('radio', { name: '3', exact: true }).tap();
      await button('记下这一次').tap();
      await expect(tool.getByRole('img')).toBeVisible();
    }
    await expectFits(page);
    await page.reload();
    tool = page.locator(`tool-${kind}`).first();
    await tool.scrollIntoViewIfNeeded();
    await alive(tool);
    if (WRITTEN.includes(kind))
      await expect(tool.getByRole('textbox', { includeHidden: true }).first()).toHaveValue('用手指写的');
    if (kind === 'contact-reasons') await expect(button('接着记（已有 2 个原因）')).toBeVisible();
    if (kind === 'flow-experiences') await expect(button('看以前的（1 次）')).toBeEnabled();
  });

test('a learner with a phone takes a plan over, looks back, deletes it and has it back, by finger', async ({
  page,
}) => {
  await page.goto('/chapters/follow-through/#plan');
  await page.waitForFunction(() => customElements.get('plan-list') !== undefined);
  await page.getByRole('button', { name: '收下这条' }).first().tap();
  await expect(page.getByRole('textbox', { name: '如果' })).toBeVisible();
  await write(page.getByRole('textbox', { name: '我就' }), '先数到三，');
  await page.getByRole('textbox', { name: '我就' }).blur();
  await page.goto('/plan/');
  await page.getByRole('radio', { name: '做到一部分' }).tap();
  await expect(page.getByRole('radio', { name: '做到一部分' })).toBeChecked();
  await write(page.getByRole('textbox', { name: '后来怎样' }), '三回做到两回');
  await expectFits(page);
  await page.getByRole('button', { name: '删掉这条' }).tap();
  await page.getByRole('button', { name: '拿回来' }).tap();
  await expect(page.getByRole('textbox', { name: '我就' })).toHaveValue(/先数到三，/);
  await expect(page.getByRole('textbox', { name: '后来怎样' })).toHaveValue('三回做到两回');
});

test('a learner with a phone goes through a review by finger', async ({ page }) => {
  await given(page, {
    'reading/sincere-apology': { title: 'x', section: 'plan', fraction: 0.5, read: ['key-points'] },
  });
  await page.goto('/review/');
  const count = Number(
    /共 (\d+) 条/.exec((await page.getByRole('heading', { level: 2 }).textContent())!)![1],
  );
  for (let at = 1; at <= count; at += 1) {
    await expect(page.getByRole('heading', { name: `第 ${at} 条，共 ${count} 条` })).toBeVisible();
    await page.getByRole('button', { name: '翻开' }).tap();
    await page.getByRole('button', { name: '说出来了' }).tap();
    await expectFits(page);
    await page.getByRole('button', { name: at < count ? '下一条' : '看看今天怎样' }).tap();
  }
  await expect(page.getByText(`${count} 条都记得`)).toBeVisible();
});

test('a learner with a phone takes the work out, empties a chapter and has it back, by finger', async ({
  page,
}) => {
  await given(page, { 'text/sincere-apology/x': { text: '写下的话' } });
  await page.goto('/me/');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '取出全部记录' }).tap(),
  ]);
  expect(file.suggestedFilename()).toMatch(/\.json$/);
  const kept = () =>
    page.evaluate(() => localStorage['jiangxin:text/sincere-apology/x'] as string | undefined);
  await page.getByRole('button', { name: /^清空所有章/ }).tap();
  await page.getByRole('button', { name: '清空', exact: true }).tap();
  await expect.poll(kept).toBeUndefined();
  await expectFits(page);
  await page.getByRole('button', { name: '撤销' }).tap();
  await expect.poll(kept).toContain('写下的话');
});
