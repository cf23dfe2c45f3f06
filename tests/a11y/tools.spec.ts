import { expect, test, type Locator } from '@playwright/test';
import { expectUsable } from '../e2e/axe.ts';
import { KINDS, openTool, WRITTEN, writeStep } from '../e2e/tools.ts';

/** What a learner does in each kind, so that every state of it is on show. */
async function use(tool: Locator, kind: string): Promise<void> {
  if (WRITTEN.includes(kind)) {
    await writeStep(tool, '写下的话');
    await tool.locator('[data-shown] summary').click();
  }
  if (kind === 'four-step-apology') await tool.getByRole('button', { name: '开始念' }).click();
  if (kind === 'turning-the-tables') {
    await tool.locator('[data-matter] button').nth(0).click();
    await tool.locator('[data-matter] button').nth(2).click();
    await tool.getByText('判断得不一样的几件').click();
  }
  if (kind === 'contact-reasons') {
    await tool.getByRole('button', { name: '开始记' }).click();
    for (const reason of ['货到哪了', '发票在哪', '货到哪了', '要删的']) {
      await tool.getByRole('textbox').first().fill(reason);
      await tool.getByRole('textbox').first().press('Enter');
    }
    const last = tool.locator('.tool-reasons > li').last();
    await last.locator('summary').click();
    await last.getByRole('button', { name: '删除' }).click();
    await tool.locator('.tool-reasons summary').first().click();
  }
  if (kind === 'flow-experiences')
    for (const _ of [1, 2]) {
      for (const group of await tool.locator('fieldset').all()) await group.getByRole('radio').nth(2).check();
      await tool.getByRole('button', { name: '记下这一次' }).click();
    }
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [320, 1280])
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' } as object);
      for (const kind of KINDS)
        test(`everybody can use ${kind}, in the middle of it and at its end`, async ({ page }) => {
          const tool = await openTool(page, kind);
          await use(tool, kind);
          await expectUsable(page, `tool-${kind}`);
          expect(
            await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            ),
          ).toBeLessThanOrEqual(0);
        });
    });
