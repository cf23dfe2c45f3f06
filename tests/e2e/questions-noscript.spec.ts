import { expect, test } from '@playwright/test';
import { builtChapters } from './pages.ts';
import { chapterWith } from './questions.ts';

test.use({ javaScriptEnabled: false });

for (const slug of builtChapters()) {
  test(`without script, every question of ${slug} is a named form with an answer that opens`, async ({
    page,
  }) => {
    await page.goto(`/chapters/${slug}/`);
    for (const question of await page.locator('[data-question]').all()) {
      await expect(question.locator('.quiz-stem')).toHaveText(/^..题/);
      await expect(question.getByRole('group').first()).toHaveAccessibleName(/^..题.+/s);
      await expect(question.getByRole('button')).toHaveCount(0);

      const answer = question.locator('details');
      await answer.locator('summary').click();
      // Every part has its explanation, and none is empty.
      const whys = answer.locator('[data-why]');
      expect(await whys.count()).toBeGreaterThanOrEqual(await question.locator('[data-part]').count());
      for (const why of await whys.all()) {
        await expect(why).toBeVisible();
        await expect(why).not.toBeEmpty();
      }
      await expect(answer.locator('..').locator('[data-search="off"] [data-why]').first()).toBeVisible();
    }
  });

  test(`without script, every question of ${slug} leads to its key point and its passage`, async ({
    page,
  }) => {
    await page.goto(`/chapters/${slug}/`);
    for (const link of await page.locator('.quiz-from a').all()) {
      const anchor = decodeURIComponent((await link.getAttribute('href'))!.slice(1));
      await expect(page.locator(`[id="${anchor}"]`)).toHaveCount(1);
    }
    const points = page.locator('.quiz-from a[href^="#key-point-"]');
    await expect(points).toHaveCount(await page.locator('[data-question]').count());
  });
}

test('without script, Enter in a blank stays on the page', async ({ page }) => {
  await page.goto(`/chapters/${chapterWith('fill-blank')}/`);
  const blank = page.locator('[data-kind="fill-blank"] input').first();
  await blank.fill('试试');
  const before = page.url();
  await blank.press('Enter');
  await expect(blank).toHaveValue('试试');
  expect(page.url()).toBe(before);
});

test('without script, an order can be written in numbers', async ({ page }) => {
  await page.goto(`/chapters/${chapterWith('ordering')}/`);
  const places = page.locator('[data-kind="ordering"]').first().getByRole('textbox', { name: '排在第几' });
  await places.first().fill('2');
  await expect(places.first()).toHaveValue('2');
});

test('without script, the chapter test is read with its answers, and nothing offers to hand it in', async ({
  page,
}) => {
  await page.goto(`/chapters/${builtChapters()[0]}/test/`);
  await expect(page.getByRole('button', { name: '交卷' })).toHaveCount(0);
  const answers = page.locator('.quiz-answer');
  await answers.first().locator('summary').click();
  await expect(answers.first().locator('[data-why]').first()).toBeVisible();
});

test('on paper, closed answers are left out and opened ones are printed', async ({ page }) => {
  await page.goto(`/chapters/${chapterWith('ordering')}/`);
  const answers = page.locator('.quiz-answer');
  await answers.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(answers.first().locator('[data-why]').first()).toBeVisible();
  await expect(answers.nth(1)).toBeHidden();
  await expect(page.locator('[data-kind="ordering"] input').first()).toBeVisible();
});
