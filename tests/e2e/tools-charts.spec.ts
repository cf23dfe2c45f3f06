import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectStill, watchShifts } from './questions.ts';
import { alive, chapterWithTool, openTool } from './tools.ts';

/** Opens the tally and writes reasons down, each as often as it is given. */
async function tally(tool: Locator, ...reasons: string[]): Promise<void> {
  const begin = tool.getByRole('button', { name: /开始记|接着记/ });
  if (await begin.count()) await begin.click();
  for (const reason of reasons) {
    await tool.page().keyboard.insertText(reason);
    await tool.page().keyboard.press('Enter');
  }
}

const row = (tool: Locator, name: string) =>
  tool.locator('.tool-reasons > li').filter({ has: tool.page().locator('.tool-name', { hasText: name }) });
/** What was last said to who listens. */
const said = (page: Page) => page.locator('body > [role="status"]');
const score = async (tool: Locator, ...scores: number[]) => {
  for (const [index, group] of (await tool.locator('fieldset').all()).entries())
    await group.getByRole('radio', { name: String(scores[index]), exact: true }).check();
};

test('a class calls out reasons: each is typed and entered, counted, and charted', async ({ page }) => {
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool, '货到哪了', '货到哪了', '发票在哪', '货到哪了');
  await row(tool, '货到哪了').getByRole('button', { name: '货到哪了 +1' }).press('Enter');
  await expect(row(tool, '货到哪了').getByText('4 次')).toBeVisible();
  await expect(said(page)).toHaveText('货到哪了，4 次');
  await row(tool, '发票在哪').getByRole('button', { name: '发票在哪 +1' }).click();
  await row(tool, '发票在哪').getByRole('button', { name: '发票在哪 −1' }).click();
  await expect(tool.locator('figcaption')).toHaveText(
    '一共 5 次，2 个原因，前 1 个就占了 80%：“货到哪了”4 次。先从它们问起。',
  );
  await expect(tool.getByRole('img')).toHaveAccessibleName(/前 1 个就占了 80%/);
  const cells = await tool.getByRole('row').nth(1).getByRole('cell').allTextContents();
  expect(cells.slice(0, 4)).toEqual(['1', '货到哪了', '4', '80%']);
});

test('a word that is being composed is not entered by the key that confirms it', async ({ page }) => {
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'fapiao', selectionStart: 6, selectionEnd: 6 });
  await page.keyboard.press('Enter');
  await expect(tool.locator('.tool-reasons > li')).toHaveCount(0);
  await devtools.send('Input.insertText', { text: '发票' });
  await page.keyboard.press('Enter');
  await expect(row(tool, '发票')).toBeVisible();
});

test('a learner merges two reasons, deletes one, renames one, and takes either back', async ({ page }) => {
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool, '货在哪', '货到哪了', '货到哪了');
  const from = row(tool, '货在哪');
  await from.getByText('让它不再发生').click();
  await from.getByLabel('并入另一个原因').selectOption('货到哪了');
  await from.getByRole('button', { name: '合并' }).click();
  await expect(row(tool, '货到哪了').getByText('3 次')).toBeVisible();
  await expect(tool.getByRole('button', { name: '撤销' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(row(tool, '货到哪了').getByText('2 次')).toBeVisible();
  await expect(row(tool, '货在哪').getByText('1 次')).toBeVisible();
  await row(tool, '货在哪').getByText('让它不再发生').click();
  await row(tool, '货在哪').getByRole('button', { name: '删除' }).click();
  await expect(row(tool, '货在哪')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await row(tool, '货在哪').getByText('让它不再发生').click();
  await tool.getByLabel('改名').and(page.locator(':visible')).fill('包裹在哪');
  await expect(row(tool, '包裹在哪').locator('.tool-name')).toHaveText('包裹在哪');
});

test('a learner comes back to the tally, which opened nothing by itself, and takes it away as a table', async ({
  page,
}) => {
  await watchShifts(page);
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool, '=HYPERLINK("x")', '货到哪了', '货到哪了');
  const last = row(tool, '货到哪了');
  await last.getByText('让它不再发生').click();
  await last.getByLabel('走哪条路').selectOption({ index: 1 });
  await last.getByLabel('谁来办').fill('小丁');
  await last.getByLabel('哪天前').fill('2030-01-02');
  const id = await tool.getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`/chapters/${chapterWithTool('contact-reasons')}/#${id}`);
  await alive(tool);
  await expectStill(page);
  await tool.getByRole('button', { name: '接着记（已有 2 个原因）' }).click();
  // Drawn as wide as it stands: its numbers are no larger than the text.
  const [, , drawn] = (await tool.getByRole('img').getAttribute('viewBox'))!.split(' ');
  expect(Number(drawn)).toBeGreaterThan(500);
  const download = page.waitForEvent('download');
  await tool.getByRole('button', { name: '存成表格' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.csv$/);
  const [head, first, second] = readFileSync(await file.path(), 'utf8').split('\r\n');
  expect(head).toMatch(/^\ufeff原因,次数,/);
  expect(first).toMatch(/^货到哪了,2,67%,67%,.+,小丁,2030-01-02$/);
  expect(second).toMatch(/^"'=HYPERLINK/);
});

test('a reason nobody has counted yet stands on the printed sheet all the same, with who sees to it', async ({
  page,
}) => {
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool, '货到哪了', '发票在哪');
  await row(tool, '发票在哪').getByText('让它不再发生').click();
  await row(tool, '发票在哪').getByLabel('谁来办').fill('小丁');
  await row(tool, '发票在哪').getByRole('button', { name: '发票在哪 −1' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByRole('row').last()).toHaveText(/—\s*发票在哪\s*0\s*—\s*小丁/);
  await expect(tool.locator('svg rect')).toHaveCount(1);
  await page.emulateMedia({ media: 'screen' });
  await row(tool, '货到哪了').getByRole('button', { name: '货到哪了 −1' }).click();
  await expect(tool.getByRole('img')).toHaveCount(0);
  await page.emulateMedia({ media: 'print' });
  await expect(tool.getByRole('row')).toHaveCount(3);
});

test('two tabs that count lose nothing to each other', async ({ page, context }) => {
  const tool = await openTool(page, 'contact-reasons');
  await tally(tool, '货到哪了');
  const second = await context.newPage();
  const other = await openTool(second, 'contact-reasons');
  await tally(other, '发票在哪');
  await expect(row(tool, '发票在哪')).toBeVisible();
  await row(other, '货到哪了').getByRole('button', { name: '+1' }).click();
  await row(tool, '货到哪了').getByRole('button', { name: '+1' }).click();
  await expect(row(other, '货到哪了').getByText('3 次')).toBeVisible();
});

test('a learner scores seven statements, sees the radar and the one small thing, and compares a month later', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2030-03-01T09:00:00') });
  const tool = await openTool(page, 'flow-experiences');
  await tool.getByRole('radio').first().check();
  await tool.getByRole('button', { name: '记下这一次' }).click();
  await expect(said(page)).toHaveText('还有 6 句没有打分，都打了再记下。');
  await score(tool, 3, 4, 1, 3, 5, 2, 4);
  await tool.getByRole('button', { name: '记下这一次' }).click();
  const title = await tool.locator('[data-experience] b').nth(2).textContent();
  await expect(tool.getByText(`最低的是“${title}”。这个星期只做一件小事`)).toBeVisible();
  await page.clock.setSystemTime(new Date('2030-04-01T09:00:00'));
  await score(tool, 4, 4, 3, 3, 5, 2, 4);
  await tool.getByRole('button', { name: '记下这一次' }).click();
  await expect(tool.getByText('实线：2030年4月1日。虚线：2030年3月1日。')).toBeVisible();
  await expect(tool.getByRole('row')).toHaveCount(3);
  await expect(tool.getByRole('row').nth(2)).toContainText('2030年3月1日');
  await tool.getByRole('button', { name: '删去 2030年3月1日 的一次' }).click();
  await expect(tool.getByRole('row')).toHaveCount(2);
  await tool.getByRole('button', { name: '撤销' }).click();
  await expect(tool.getByRole('row')).toHaveCount(3);
});

test('a learner comes back to scores, own goals and earlier assessments, while nothing moves', async ({
  page,
}) => {
  await watchShifts(page);
  const tool = await openTool(page, 'flow-experiences');
  await score(tool, 3, 4, 1, 3, 5, 2, 4);
  await tool.getByRole('textbox').first().fill('今天有一位客户笑了');
  await tool.getByRole('button', { name: '记下这一次' }).click();
  const id = await tool.getAttribute('id');
  await page.goto('about:blank');
  await page.goto(`/chapters/${chapterWithTool('flow-experiences')}/#${id}`);
  await alive(tool);
  await expectStill(page);
  await expect(tool.getByRole('textbox').first()).toHaveValue('今天有一位客户笑了');
  await expect(tool.locator('fieldset').nth(4).getByRole('radio', { name: '5' })).toBeChecked();
  await tool.getByRole('button', { name: '看以前的（1 次）' }).click();
  await expect(tool.getByRole('img')).toHaveAccessibleName(/ 3，.* 4，/);
});
