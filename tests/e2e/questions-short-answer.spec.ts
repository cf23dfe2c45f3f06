import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import {
  alive,
  chapterWith,
  check,
  compare,
  expectStill,
  open,
  status,
  twoFrames,
  watchShifts,
} from './questions.ts';

const KIND = 'short-answer';
const HARD = '<b>粗</b> 😀 \u202eabc\u202c\n第二行';
const reference = (page: Page) => page.getByRole('region', { name: '这一题的参考答案' });
/** What is kept under keys that begin so: rest of the key → value. */
const kept = (page: Page, start: string) =>
  page.evaluate(
    (prefix) =>
      Object.fromEntries(
        Object.entries(localStorage)
          .filter(([key]) => key.startsWith(prefix))
          .map(([key, text]) => [key.slice(prefix.length), JSON.parse(text as string)]),
      ),
    `jiangxin:${start}`,
  );

test('a learner writes first, compares by keyboard, marks himself, and more than half makes it right', async ({
  page,
}) => {
  const question = await open(page, KIND);
  const [slug, id] = [chapterWith(KIND), (await question.getAttribute('data-question'))!];
  const text = question.getByRole('textbox');
  await expect(check(question)).toBeHidden();
  await question.getByRole('button', { name: '写好了，对照参考答案' }).press('Enter');
  await expect(text).toBeFocused();
  await expect(question.getByText('先写几句再对照')).toBeVisible();
  await expect(reference(page)).toHaveCount(0);

  await page.keyboard.insertText(HARD);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(reference(page)).toBeFocused();
  const boxes = reference(page).getByRole('checkbox');
  const points = await boxes.count();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(boxes.first()).toBeChecked();
  await check(question).press('Enter');
  await expect(status(question)).toHaveText(points > 2 ? /^✗ 还没有过半/ : /^✓/);
  expect((await kept(page, `self-marks/${slug}/`))[id].points.map((point: object) => point)).toMatchObject(
    Array.from({ length: points }, (_, i) => ({ marked: i === 0 })),
  );

  await check(question, '再试一次').press('Enter');
  await expect(text).toHaveValue(HARD);
  await expect(boxes.first()).toBeChecked();
  for (const box of await boxes.all()) await box.check();
  await expectUsable(page);
  await check(question).press('Enter');
  await expect(status(question)).toHaveText('✓ 要点说到了一多半');
  await expectUsable(page);
  expect((await kept(page, `answer/${slug}/`))[id]).toMatchObject({
    right: true,
    tries: 2,
    response: { text: HARD },
  });
});

test('a learner finds text and marks again, compared or checked, and nothing moves', async ({ page }) => {
  await watchShifts(page);
  const question = await open(page, KIND);
  const boxes = await compare(question, HARD);
  await boxes.first().check();
  const back = async () => {
    const id = await question.getAttribute('id');
    await page.goto('about:blank');
    await page.goto(`/chapters/${chapterWith(KIND)}/#${id}`);
    await alive(page);
    await expect(question.getByRole('textbox')).toHaveValue(HARD);
    await twoFrames(page);
    await expectStill(page);
  };
  await back();
  await question.getByRole('button', { name: '写好了，对照参考答案' }).click();
  await expect(boxes.first()).toBeChecked();
  await expect(boxes.nth(1)).not.toBeChecked();
  for (const box of await boxes.all()) await box.check();
  await check(question).click();
  await back();
  await expect(status(question)).toHaveText('✓ 上次答对了');
  await question.getByText('答案与解释').click();
  await expect(question.locator('.checklist > [data-marked]')).toHaveCount(
    await question.locator('.checklist > li').count(),
  );
});

test('a learner who starts over can put text and marks back', async ({ page }) => {
  const question = await open(page, KIND);
  for (const box of await (await compare(question, HARD)).all()) await box.check();
  await check(question).click();
  await check(question, '重做一遍').click();
  await expect(question.getByRole('textbox')).toHaveValue('');
  await expect(question.getByRole('textbox')).toBeFocused();
  await expect(reference(page)).toHaveCount(0);
  await page.keyboard.insertText('又写了几个字');
  await question.getByRole('button', { name: '放回刚才写的' }).click();
  await expect(question.getByRole('textbox')).toHaveValue(`${HARD}\n又写了几个字`);
  await question.getByRole('button', { name: '写好了，对照参考答案' }).click();
  for (const box of await reference(page).getByRole('checkbox').all()) await expect(box).toBeChecked();
});

test('Enter writes a line, and one that confirms a candidate of an input method does nothing else', async ({
  page,
}) => {
  const question = await open(page, KIND);
  const text = question.getByRole('textbox');
  await text.focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'huifang', selectionStart: 7, selectionEnd: 7 });
  await page.keyboard.press('Enter');
  await devtools.send('Input.insertText', { text: '回访' });
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('三天后');
  await expect(text).toHaveValue(/回访\n三天后$/);
  await expect(status(question)).toBeEmpty();
  await expect(reference(page)).toHaveCount(0);
});

test('in the chapter test a learner marks a short answer too; it counts, and stays apart from the page’s', async ({
  page,
}) => {
  const question = await open(page, KIND, 'test/');
  await page.waitForFunction(() => customElements.get('quiz-test') !== undefined);
  const boxes = await compare(question, '测验里写的');
  await expect(page.locator('.test-status')).toHaveText(/^已答 1 题/);
  for (const box of await boxes.all()) await box.check();
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(page.locator('.test-status')).toHaveText(/^已答 1 题/);
  await expect(question.getByRole('textbox')).toHaveValue('测验里写的');
  await page.getByRole('button', { name: '交卷' }).click();
  await page.getByRole('button', { name: '交卷' }).click();
  await expect(page.locator('.test-score')).toContainText('对了 1 题');
  await expectUsable(page);
  await page.getByRole('button', { name: '重新做一遍' }).click();
  await expect(question.getByRole('textbox')).toHaveValue('');
  await question.getByRole('button', { name: '放回刚才写的' }).click();
  await expect(question.getByRole('textbox')).toHaveValue('测验里写的');
  const onPage = await open(page, KIND);
  await expect(onPage.getByRole('textbox')).toHaveValue('');
});

test('in review a learner writes anew, and what was written the last time can be put back', async ({
  page,
}) => {
  const slug = chapterWith(KIND);
  await page.goto(`/chapters/${slug}/`);
  const id = await page.locator(`[data-kind="${KIND}"]`).first().getAttribute('data-question');
  await page.addInitScript(
    ([key, at]) => {
      const wrong = { v: 1, at, response: { text: '不对' }, right: false, tries: 1, shown: false };
      localStorage[`jiangxin:answer/${key}`] ??= JSON.stringify(wrong);
    },
    [`${slug}/${id}`, Date.now() - 2 * 86_400_000] as const,
  );
  await page.goto('/review/');
  const question = page.locator('quiz-question');
  await question.getByRole('textbox').fill('复习时写的');
  await expect.poll(async () => Object.values(await kept(page, 'review-text/'))).toHaveLength(1);
  await page.reload();
  await question.getByRole('button', { name: '放回上次写的' }).click();
  for (const box of await (await compare(question, '复习时写的，又改了')).all()) await box.check();
  await check(question).click();
  await page.getByRole('button', { name: '看看今天怎样' }).click();
  await expect(page.getByRole('heading', { name: '今天够了' })).toBeVisible();
  expect(await kept(page, `review/${slug}/question/`)).toMatchObject({ [id!]: { right: true } });
});

test('a learner whose storage is full is told at the short answer before a word is lost', async ({
  page,
}) => {
  const question = await open(page, KIND);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await question.getByRole('textbox').fill(HARD);
  await expect(question.getByText('存储空间满了')).toBeVisible();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: '存成文件' }).click(),
  ]);
  expect(readFileSync(await file.path(), 'utf8')).toContain(HARD);
});

test('what a learner wrote to a short answer prints in full; unwritten, there are lines to write on', async ({
  page,
}) => {
  const question = await open(page, KIND);
  await page.emulateMedia({ media: 'print' });
  const lines = () =>
    question.locator('.writing').evaluate((room) => getComputedStyle(room, '::after').backgroundImage);
  expect(await lines()).toContain('gradient');
  await page.emulateMedia({ media: 'screen' });
  const long = '很长的一段话。'.repeat(200);
  await compare(question, long);
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.writing-printed')).toHaveText(long);
  await expect(question.locator('.writing-printed')).toBeVisible();
  await expect(question.getByRole('button')).toHaveCount(0);
  await expect(reference(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a learner reads question and reference answer as text', async ({ page }) => {
    await page.goto(`/chapters/${chapterWith(KIND)}/`);
    const question = page.locator(`[data-kind="${KIND}"]`).first();
    await expect(question.getByRole('textbox')).toHaveCount(0);
    await question.getByText('答案与解释').click();
    await expect(question.locator('.quiz-reference')).toBeVisible();
    await expect(question.locator('.checklist > li').first()).toBeVisible();
  });
});
