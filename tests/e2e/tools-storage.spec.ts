import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { chapterWithTool, openTool } from './tools.ts';

const CHARTS = ['contact-reasons', 'flow-experiences'];

/** Where a chart tool keeps what it keeps: the start of its keys. */
async function startOf(page: Page, kind: string): Promise<string> {
  const slug = chapterWithTool(kind);
  await page.goto(`/chapters/${slug}/`);
  const id = await page.locator(`tool-${kind}`).first().getAttribute('data-tool');
  return `jiangxin:${kind === 'contact-reasons' ? 'tool-reason' : 'tool-assessment'}/${slug}/${id}/`;
}

/** Uses a chart tool once: a reason is counted, or seven statements are scored. */
async function use(page: Page, kind: string): Promise<void> {
  const tool = page.locator(`tool-${kind}`).first();
  if (kind === 'contact-reasons') {
    await tool.getByRole('button', { name: /开始记|接着记/ }).click();
    await page.keyboard.insertText('<b>货</b> 😀 到哪了');
    await page.keyboard.press('Enter');
  } else {
    for (const group of await tool.locator('fieldset').all()) await group.getByRole('radio').nth(2).check();
    await tool.getByRole('button', { name: '记下这一次' }).click();
  }
}

for (const kind of CHARTS) {
  test(`what ${kind} cannot read is set aside as it is, and the tool works on`, async ({ page }) => {
    const start = await startOf(page, kind);
    const damaged = [
      '{"v":1,',
      '[]',
      '{"v":1,"at":1,"text":7,"count":"x","scores":[null]}',
      `"${'很长'.repeat(50_000)}"`,
      '{"v":99,"at":1,"of":"tomorrow"}',
    ];
    await page.evaluate(
      ([prefix, texts]) => {
        for (const [i, text] of texts.entries()) localStorage[`${prefix}${1_700_000_000_000 + i}`] = text;
      },
      [start, damaged] as const,
    );
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    const tool = await openTool(page, kind);
    await use(page, kind);
    await expect(tool.getByRole('img')).toHaveCount(1);
    const now = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
    expect(damaged.filter((text) => !Object.values(now).includes(text))).toEqual([]);
    expect(Object.keys(now).filter((key) => key.startsWith('jiangxin:damaged/'))).toHaveLength(4);
    expect(Object.keys(now).filter((key) => key.startsWith(start))).toHaveLength(2);
    expect(errors).toEqual([]);
  });

  test(`a learner whose storage is full is told by ${kind}, goes on, and takes the words out`, async ({
    page,
  }) => {
    const tool = await openTool(page, kind);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await use(page, kind);
    await expect(tool.getByText(/没能存下/).first()).toBeVisible();
    await expect(page.getByText('存储空间满了').first()).toBeVisible();
    await expect(tool.getByRole('img')).toHaveCount(1);
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      tool.getByRole('button', { name: '存成文本' }).click(),
    ]);
    const text = readFileSync(await file.path(), 'utf8');
    if (kind === 'contact-reasons') expect(text).toContain('<b>货</b> 😀 到哪了');
    else
      for (const title of await tool.locator('[data-experience] b').allTextContents())
        expect(text).toContain(`${title}：\n3`);
  });
}
