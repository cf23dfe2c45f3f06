import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectStill, watchShifts } from './questions.ts';
import { alive, chapterWithTool, kept, openTool, step, WRITTEN, writeStep } from './tools.ts';

const HARD = '<b>粗</b> 😀 \u202eabc\u202c "引号"\n第二行';

for (const kind of WRITTEN) {
  test(`a learner writes a step of ${kind}, and finds it on coming back, while nothing moves`, async ({
    page,
  }) => {
    await watchShifts(page);
    const tool = await openTool(page, kind);
    await writeStep(tool, HARD);
    await kept(tool);
    await expect(tool.locator('.tool-strip > a').first()).toHaveAttribute('data-done', '');
    const id = await tool.getAttribute('id');
    await page.goto('about:blank');
    await page.goto(`/chapters/${chapterWithTool(kind)}/#${id}`);
    await alive(page.locator(`#${id}`));
    const again = page.locator(`#${id}`);
    await expect(again.locator('.tool-strip > a').nth(1)).toHaveAttribute('aria-current', 'step');
    await expectStill(page);
    await again.locator('.tool-strip > a').first().click();
    for (const box of await step(again).getByRole('textbox').all()) await expect(box).toHaveValue(HARD);
  });

  test(`a learner compares a step of ${kind} with the reference, side by side`, async ({ page }) => {
    const tool = await openTool(page, kind);
    await writeStep(tool, '我写的话');
    await step(tool).locator('summary').click();
    const boxes = await step(tool).getByRole('textbox').count();
    await expect(step(tool).getByText('我写的话', { exact: true })).toHaveCount(boxes);
    const row = step(tool).locator('dl');
    const [mine, reference] = [row.locator('.tool-mine').last(), row.locator('dd').last()];
    await expect(reference).toBeVisible();
    const [a, b] = [(await mine.boundingBox())!, (await reference.boundingBox())!];
    expect(Math.abs(a.y - b.y)).toBeLessThan(2);
    expect(b.x).toBeGreaterThan(a.x + a.width - 1);
  });

  test(`a learner goes through ${kind} by the keyboard alone`, async ({ page }) => {
    const tool = await openTool(page, kind);
    const on = tool.getByRole('button', { name: '下一步' });
    const steps = await tool.locator('.tool-strip > a').count();
    for (let i = 1; i < steps; i += 1) {
      await on.focus();
      await page.keyboard.press('Enter');
      await expect(step(tool).locator('h4')).toBeFocused();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await expect(on).toBeDisabled();
    const back = tool.getByRole('button', { name: '上一步' });
    await back.focus();
    await page.keyboard.press('Enter');
    await expect(tool.locator('.tool-strip > a').nth(steps - 2)).toHaveAttribute('aria-current', 'step');
    await tool.locator('.tool-strip > a').first().focus();
    await page.keyboard.press('Enter');
    await expect(tool.locator('.tool-steps > li').first()).toHaveAttribute('data-shown', '');
    await expect(back).toBeDisabled();
  });

  test(`a reader without script has all of ${kind}: every step, room to write, every reference`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
    const page = await context.newPage();
    await page.goto(`/chapters/${chapterWithTool(kind)}/`);
    const tool = page.locator(`tool-${kind}`).first();
    for (const item of await tool.locator('.tool-steps > li').all()) {
      await expect(item).toBeVisible();
      await item.locator('summary').click();
      for (const reference of await item.locator('dd').all()) await expect(reference).toBeVisible();
    }
    await expect(tool.getByRole('button')).toHaveCount(0);
    await context.close();
  });

  test(`what a learner wrote in ${kind} prints, in full`, async ({ page }) => {
    const tool = await openTool(page, kind);
    const long = `${'很长的一段话。'.repeat(60)}完`;
    await writeStep(tool, long);
    await page.emulateMedia({ media: 'print' });
    const box = step(tool).locator('textarea').first();
    await expect(box).toBeHidden();
    const room = step(tool)
      .locator('li')
      .filter({ has: page.locator('textarea') })
      .first();
    expect(await room.evaluate((node) => getComputedStyle(node, '::after').content)).toContain('完');
    for (const item of await tool.locator('.tool-steps > li').all()) await expect(item).toBeVisible();
  });
}

test('what a learner wrote and counted far down the page prints, though nobody went there', async ({
  page,
}) => {
  for (const kind of ['freeze-frame', 'contact-reasons', 'flow-experiences']) {
    const slug = chapterWithTool(kind);
    const id = await page
      .goto(`/chapters/${slug}/`)
      .then(() => page.locator(`tool-${kind}`).first().getAttribute('data-tool'));
    const item = await page.locator('[data-item]').first().getAttribute('data-item');
    const experiences = await page
      .locator('[data-experience]')
      .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['experience']!));
    await page.evaluate(
      ([start, first, scores]) => {
        const kept: Record<string, object> = {
          [`tool/${start}/${first}`]: {
            fields: { need: '早就写下的话', pressure: '早就写下的话', solution: '早就写下的话' },
          },
          [`tool-reason/${start}/000000001-a`]: { text: '货到哪了', count: 3, remedy: '', who: '', due: '' },
          [`tool-assessment/${start}/1700000000000`]: { scores },
        };
        for (const [key, value] of Object.entries(kept))
          localStorage[`jiangxin:${key}`] = JSON.stringify({ v: 1, at: 1, ...value });
      },
      [`${slug}/${id}`, item, Object.fromEntries(experiences.map((each) => [each, 4]))] as const,
    );
    await page.reload();
    const tool = page.locator(`tool-${kind}`).first();
    await page.mouse.move(50, 50);
    await page.mouse.move(60, 60);
    await alive(tool);
    await expect(tool).not.toBeInViewport();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    if (kind === 'freeze-frame')
      expect(
        await tool
          .locator('[data-item]')
          .first()
          .locator('li')
          .evaluateAll((all) => all.map((each) => getComputedStyle(each, '::after').content).join()),
      ).toContain('早就写下的话');
    if (kind === 'contact-reasons') await expect(tool.getByRole('cell', { name: '货到哪了' })).toBeVisible();
    if (kind === 'flow-experiences') await expect(tool.getByRole('table')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('a learner takes what is written away as a text file', async ({ page }) => {
  const tool = await openTool(page, 'freeze-frame');
  await writeStep(tool, HARD);
  const download = page.waitForEvent('download');
  await tool.getByRole('button', { name: '存成文本' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/\.txt$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(await step(tool).locator('h4').textContent());
  expect(text).toContain(`备用方案：\n${HARD}`);
});

test('what is typed is kept though the page is left at once', async ({ page }) => {
  const tool = await openTool(page, 'freeze-frame');
  await step(tool).getByRole('textbox').first().fill('刚打的字');
  await page.reload();
  await tool.scrollIntoViewIfNeeded();
  await alive(tool);
  await expect(step(tool).getByRole('textbox').first()).toHaveValue('刚打的字');
});

test('a learner whose storage is full is told before a word is lost, and can copy it', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const tool = await openTool(page, 'freeze-frame');
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await step(tool).getByRole('textbox').first().fill('舍不得丢的话');
  await expect(tool.getByText('没能存下，字还在这一页上')).toBeVisible();
  await expect(page.getByText('存储空间满了').first()).toBeVisible();
  await expect(step(tool).getByRole('textbox').first()).toHaveValue('舍不得丢的话');
  await tool.getByRole('button', { name: '复制' }).click();
  await expect(tool.getByText('已复制')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('舍不得丢的话');
});

test('two tabs that write in one step lose nothing to each other', async ({ page, context }) => {
  const tool = await openTool(page, 'freeze-frame');
  const other = await openTool(await context.newPage(), 'freeze-frame');
  await step(tool).getByRole('textbox').nth(0).fill('第一页写的');
  await kept(tool);
  await step(other).getByRole('textbox').nth(1).fill('第二页写的');
  await kept(other);
  await expect(step(tool).getByRole('textbox').nth(1)).toHaveValue('第二页写的');
  await expect(step(other).getByRole('textbox').nth(0)).toHaveValue('第一页写的');
});

test('a learner reads the reply aloud by the clock, which starts and stops when asked', async ({ page }) => {
  await page.clock.install();
  const tool = await openTool(page, 'four-step-apology');
  await tool.getByRole('button', { name: '开始念' }).click();
  await expect(tool.getByText('这一条还没有写')).toBeVisible();
  await writeStep(tool, '对不起。');
  await tool.getByRole('button', { name: '开始念' }).click();
  await expect(tool.locator('> blockquote')).toHaveText('对不起。'.repeat(4));
  await page.clock.runFor(20_000);
  await expect(tool.locator('.tool-clock')).toHaveText(/^20 秒，计划 \d+ 秒$/);
  await tool.getByRole('button', { name: '念完了' }).click();
  await expect(tool.locator('.tool-clock')).toHaveText(/^念了 20 秒，比 \d+ 秒快/);
  await expect(tool.getByRole('button', { name: '再念一遍' })).toBeVisible();
});

test('a learner weighs matters by the keyboard, reads why, and sees those judged otherwise in a table', async ({
  page,
}) => {
  const tool = await openTool(page, 'turning-the-tables');
  const matters = tool.locator('[data-matter]');
  const wrong = matters.locator('visible=true').first();
  const meaning = await wrong.getAttribute('data-meaning');
  const [other, right] = meaning === 'trifle' ? ['等不得', '可以等'] : ['可以等', '等不得'];
  await wrong.getByRole('button', { name: other! }).focus();
  await page.keyboard.press('Enter');
  await expect(wrong.getByRole('button', { name: other! })).toHaveAttribute('aria-pressed', 'true');
  await expect(wrong.getByText(`✗ 对他是“${right}”`)).toBeVisible();
  await expect(wrong.locator('details b')).toBeVisible();
  await tool.getByText('判断得不一样的几件').click();
  await expect(tool.getByRole('row')).toHaveCount(2);
  await expect(tool.getByRole('row').nth(1)).toContainText((await wrong.locator('> p').textContent())!);
  await wrong.getByRole('button', { name: right! }).click();
  await expect(wrong.getByText('✓ 一样')).toBeVisible();
  await expect(tool.getByRole('row')).toHaveCount(0);
  await page.reload();
  await tool.scrollIntoViewIfNeeded();
  await alive(tool);
  await expect(wrong.getByRole('button', { name: right! })).toHaveAttribute('aria-pressed', 'true');
});
