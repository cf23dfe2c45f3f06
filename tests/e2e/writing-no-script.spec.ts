import { expect, test } from '@playwright/test';
import { PAGE } from './writing.ts';

test.use({ javaScriptEnabled: false });

test('without script nothing is offered to write into, and every question leads to its answer', async ({
  page,
}) => {
  await page.goto(PAGE);
  const questions = page.locator('writing-question');
  expect(await questions.count()).toBeGreaterThan(5);
  await expect(questions.getByRole('textbox')).toHaveCount(0);
  await expect(questions.getByRole('button')).toHaveCount(0);
  await expect(page.getByRole('button', { name: /存成文件/ })).toHaveCount(0);
  const links = questions.getByRole('link', { name: '写好了，对照参考答案' });
  for (const link of await links.all()) {
    const answer = page.locator((await link.getAttribute('href'))!);
    await link.click();
    await expect(answer).toBeVisible();
  }
});

test('without script every question prints lines to write on, those of one’s own scenario too', async ({
  page,
}) => {
  await page.goto(PAGE);
  await page.emulateMedia({ media: 'print' });
  // Nobody can ask for styles without script: the room the lines take tells.
  for (const question of await page.locator('writing-question').all()) {
    const { height } = (await question.boundingBox())!;
    const ask = (await question.locator('.writing-ask').boundingBox())!;
    expect(height - ask.height).toBeGreaterThan(100);
  }
});
