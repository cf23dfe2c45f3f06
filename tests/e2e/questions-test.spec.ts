import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { builtChapters } from './pages.ts';
import { alive, answerRightly, expectStill, options, part, watchShifts } from './questions.ts';

const SLUG = builtChapters()[0]!;
const graded = (page: Page) => page.locator('quiz-question');
const handIn = (page: Page) => page.getByRole('button', { name: '交卷' });
const result = (page: Page) => page.getByRole('region', { name: '回看哪几条要点' });

async function openTest(page: Page): Promise<void> {
  await page.goto(`/chapters/${SLUG}/test/`);
  await alive(page);
  await page.waitForFunction(() => customElements.get('quiz-test') !== undefined);
}

async function answerAll(page: Page): Promise<void> {
  for (const question of await graded(page).all()) await answerRightly(question);
}

/** Chooses a wrong option of the first single choice; its key point. */
async function spoilOne(page: Page): Promise<string> {
  const question = page.locator('[data-kind="single-choice"]').first();
  const [wrong] = await options(question, false);
  await part(question, wrong!).check();
  return (await question.getAttribute('data-key-point'))!;
}

test('a learner finds all questions of the chapter in its test, numbered, and their answers closed up', async ({
  page,
}) => {
  await page.goto(`/chapters/${SLUG}/`);
  const all = await page.locator('[data-question]').count();
  await page.getByRole('link', { name: /测验/ }).first().click();
  await expect(page).toHaveURL(new RegExp(`/chapters/${SLUG}/test/$`));
  await expect(page.locator('[data-question]')).toHaveCount(all);
  await expect(page.locator('[data-question]').last()).toContainText(`${all}. `);
  for (const answer of await page.locator('.quiz-answer').all()) await expect(answer).toBeHidden();
});

test('a learner who answers everything rightly passes, and that is kept', async ({ page }) => {
  await openTest(page);
  await answerAll(page);
  const total = await graded(page).count();
  await expect(page.locator('.test-status')).toHaveText(`已答 ${total} 题，共 ${total} 题`);
  await handIn(page).click();
  await expect(result(page)).toBeFocused();
  await expect(result(page)).toContainText(`✓ 全对：${total} 题对了 ${total} 题，通过了。`);
  for (const row of await result(page).getByRole('listitem').all())
    await expect(row).toContainText('✓ 掌握了');
  const stored = await page.evaluate(
    (key) => JSON.parse(localStorage.getItem(key)!),
    `jiangxin:test/${SLUG}`,
  );
  expect(stored).toMatchObject({ v: 1, right: total, total, again: [], open: true });
  expect(stored.passedAt).toBeGreaterThan(0);
});

test('a learner who goes wrong is told which key point to read again, and why, at the question', async ({
  page,
}) => {
  await openTest(page);
  await answerAll(page);
  const point = await spoilOne(page);
  await handIn(page).click();
  await expectUsable(page);
  const row = result(page).locator(`[data-key-point="${point}"]`);
  await expect(row).toContainText('✗ 回看这一条');
  await expect(result(page).getByText('✗ 回看这一条')).toHaveCount(1);
  await expect(row.getByRole('link').first()).toHaveAttribute(
    'href',
    `/chapters/${SLUG}/#key-point-${point}`,
  );
  await row.getByRole('link', { name: /^第 \d+ 题$/ }).click();
  const question = page.locator('[data-kind="single-choice"]').first();
  await expect(question).toBeInViewport();
  await expect(question.getByText('✗ 你选了这一项，不合适')).toBeVisible();
  await expect(question.getByText('✓ 这一项合适，你没有选')).toBeVisible();
});

test('a learner who hands in too early is told what is open, and may hand in all the same', async ({
  page,
}) => {
  await openTest(page);
  await handIn(page).click();
  await expect(page.locator('.test-status')).toHaveText(/^还一题都没有答呢/);
  await handIn(page).click();
  await expect(page.locator('[data-verdict]')).toHaveCount(0);

  await spoilOne(page);
  await handIn(page).click();
  const total = await graded(page).count();
  await expect(page.locator('.test-status')).toHaveText(new RegExp(`^还有 ${total - 1} 题没有答完`));
  await expect(page.locator('.test-status').getByRole('link')).toHaveCount(total - 1);
  await expect(page.locator('[data-verdict]')).toHaveCount(0);
  await handIn(page).click();
  await expect(result(page)).toContainText(`${total} 题对了 0 题`);
});

test('a learner who comes back finds the answers of the test, and after handing in its result', async ({
  page,
}) => {
  await watchShifts(page);
  await openTest(page);
  await answerAll(page);
  await spoilOne(page);
  const total = await graded(page).count();
  await page.reload();
  await expect(page.locator('.test-status')).toHaveText(`已答 ${total} 题，共 ${total} 题`);
  await handIn(page).click();
  await page.reload();
  await expect(result(page)).toContainText(`${total} 题对了 ${total - 1} 题`);
  await expect(page.locator('.test-last')).toHaveText(/已经通过了/);
  await expect(page.locator('[data-kind="single-choice"] [data-verdict="wrong"]')).toHaveCount(1);
  await page.goto(`/chapters/${SLUG}/test/#test-result`);
  await page.reload();
  await expect(result(page)).toContainText('通过了');
  await expectStill(page);
});

test('a learner takes the test anew, and what was passed stays passed', async ({ page }) => {
  await openTest(page);
  await answerAll(page);
  await handIn(page).click();
  await page.getByRole('button', { name: '重新做一遍' }).click();
  await expect(
    page.locator('quiz-test').locator('[data-verdict], .quiz-why, :checked:not(option)'),
  ).toHaveCount(0);
  await expect(page.locator('.test-status')).toHaveText(/^已答 0 题/);
  await spoilOne(page);
  await handIn(page).click();
  await handIn(page).click();
  await expect(page.locator('.test-last')).toHaveText(/已经通过了/);
});

test('a learner’s answers in the test and on the reading page do not touch each other', async ({ page }) => {
  await openTest(page);
  await spoilOne(page);
  await page.goto(`/chapters/${SLUG}/`);
  await page.locator('[data-kind="single-choice"]').first().scrollIntoViewIfNeeded();
  await alive(page);
  await expect(page.locator('[data-kind="single-choice"] :checked')).toHaveCount(0);
});
