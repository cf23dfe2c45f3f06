import { expect, test, type Page } from '@playwright/test';
import {
  alive,
  answerRightly,
  chapterWith,
  check,
  expectStill,
  LIVE,
  open,
  options,
  order,
  part,
  status,
  twoFrames,
  watchShifts,
} from './questions.ts';

/** Everything the site has stored. */
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage }) as Record<string, string>);

/** The storage key of the first question of a kind. */
async function keyOfEntry(page: Page, kind: string): Promise<string> {
  const slug = chapterWith(kind);
  await page.goto(`/chapters/${slug}/`);
  const id = await page.locator(`[data-kind="${kind}"]`).first().getAttribute('data-question');
  return `jiangxin:answer/${slug}/${id}`;
}

for (const kind of LIVE)
  test(`a learner who comes back finds the answer to a ${kind} question, and nothing moves`, async ({
    page,
  }) => {
    await watchShifts(page);
    const question = await open(page, kind);
    await answerRightly(question);
    const form = await question.locator('[data-part]').evaluateAll((parts) =>
      parts.map((part) => [
        part.dataset['part'],
        ...[...part.querySelectorAll('input, select')].map((field) => {
          const { checked, value } = field as HTMLInputElement;
          return [checked, value];
        }),
      ]),
    );
    await check(question).click();
    await expect(status(question)).toHaveText('✓ 对了');
    const id = await question.getAttribute('id');
    // Straight to the question, which is on the screen, and painted, before it comes alive.
    let arrive = () => {};
    const painted = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(/quiz-question-define/, async (route) => {
      await painted;
      await route.continue();
    });
    await page.goto('about:blank');
    await page.goto(`/chapters/${chapterWith(kind)}/#${id}`, { waitUntil: 'commit' });
    await expect(question).toBeInViewport();
    await twoFrames(page);
    await expect(status(question)).toBeEmpty();
    arrive();
    await expect(status(question)).toHaveText('✓ 上次答对了');
    expect(
      await question.locator('[data-part]').evaluateAll((parts) =>
        parts.map((part) => [
          part.dataset['part'],
          ...[...part.querySelectorAll('input, select')].map((field) => {
            const { checked, value } = field as HTMLInputElement;
            return [checked, value];
          }),
        ]),
      ),
    ).toEqual(form);
    await expectStill(page);
    await expect(check(question, '重做一遍')).toBeVisible();
  });

test('a learner who comes back to a wrong answer tries again from there', async ({ page }) => {
  const question = await open(page, 'single-choice');
  const [wrong] = await options(question, false);
  await part(question, wrong!).check();
  await check(question).click();
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(status(question)).toHaveText('✗ 上次没有全对');
  await check(question, '再试一次').click();
  await expect(part(question, wrong!)).toBeDisabled();
});

for (const [what, text] of [
  ['is not JSON', '{"v":1,'],
  ['is of another shape', '{"v":1,"at":1,"response":["a"],"right":"yes"}'],
] as const)
  test(`an answer that ${what} is set aside as it is, and the question works`, async ({ page }) => {
    const key = await keyOfEntry(page, 'single-choice');
    await page.evaluate(([k, t]) => localStorage.setItem(k!, t!), [key, text]);
    const question = await open(page, 'single-choice');
    await expect(page.getByText('已经原样另存，没有删除')).toHaveCount(2, { timeout: 5000 });
    await page.getByRole('button', { name: '知道了' }).click();
    await answerRightly(question);
    await check(question).click();
    await expect(status(question)).toHaveText('✓ 对了');
    const kept = await stored(page);
    expect(JSON.parse(kept[key]!)).toMatchObject({ v: 1, right: true, tries: 1 });
    const aside = Object.keys(kept).filter((name) => name.startsWith('jiangxin:damaged/'));
    expect(aside.map((name) => kept[name])).toEqual([text]);
  });

test('an answer that fits no option any more is no answer, and the question works', async ({ page }) => {
  const key = await keyOfEntry(page, 'ordering');
  const text = '{"v":1,"at":1,"response":["gone","constructor"],"right":true,"tries":1,"shown":false}';
  await page.evaluate(([k, t]) => localStorage.setItem(k!, t!), [key, text]);
  const question = await open(page, 'ordering');
  await expect(status(question)).toBeEmpty();
  expect((await stored(page))[key]).toBe(text);
  await answerRightly(question);
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
});

test('an answer kept by a newer version is left alone, and that is said', async ({ page }) => {
  const key = await keyOfEntry(page, 'single-choice');
  const text = '{"v":99,"at":1,"answer":{"of":"tomorrow"}}';
  await page.evaluate(([k, t]) => localStorage.setItem(k!, t!), [key, text]);
  const question = await open(page, 'single-choice');
  await expect(page.locator('.keeping')).toContainText('更新版本的页面存下的记录，原样没有动');
  await answerRightly(question);
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
  await check(question, '重做一遍').click();
  expect((await stored(page))[key]).toBe(text);
});

test('an answer to a question that is no longer in the course stays where it is', async ({ page }) => {
  const gone = `jiangxin:answer/${chapterWith('single-choice')}/no-longer-here`;
  const text = '{"v":1,"at":1,"response":["a"],"right":true,"tries":1,"shown":false}';
  await keyOfEntry(page, 'single-choice');
  await page.evaluate(([k, t]) => localStorage.setItem(k!, t!), [gone, text]);
  const question = await open(page, 'single-choice');
  await answerRightly(question);
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
  expect((await stored(page))[gone]).toBe(text);
});

test('a learner whose storage is full practises on, is told once, and loses nothing kept before', async ({
  page,
}) => {
  const key = await keyOfEntry(page, 'single-choice');
  const text = '{"v":1,"at":1,"response":[],"right":false,"tries":3,"shown":false}';
  await page.evaluate(([k, t]) => localStorage.setItem(k!, t!), [key, text]);
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  const question = await open(page, 'single-choice');
  await expect(page.locator('.keeping')).toHaveCount(0);
  await answerRightly(question);
  await check(question).click();
  await expect(status(question)).toHaveText('✓ 对了');
  await expect(page.locator('.keeping')).toContainText('存储空间满了');
  await page.getByRole('button', { name: '知道了' }).click();
  const other = page.locator('[data-kind="true-false"]').first();
  await answerRightly(other);
  await check(other).click();
  await expect(status(other)).toHaveText('✓ 对了');
  await expect(page.locator('.keeping')).toHaveCount(0);
  expect((await stored(page))[key]).toBe(text);
});

test('a learner whose browser refuses storage practises on, and is told once what is lost', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('no', 'SecurityError');
      },
    });
  });
  for (const kind of LIVE) {
    const question = await open(page, kind);
    await answerRightly(question);
    await check(question).click();
    await expect(status(question)).toHaveText('✓ 对了');
  }
  await expect(page.locator('.keeping')).toHaveCount(1);
  await expect(page.locator('.keeping')).toContainText('关掉页面以后，这次的作答不会留下');
  expect(errors).toEqual([]);
});

test('a learner with two tabs answers in both, and both answers are kept', async ({ page, context }) => {
  const first = await open(page, 'single-choice');
  const tab = await context.newPage();
  const second = await open(tab, 'true-false');
  await answerRightly(first);
  await answerRightly(second);
  await check(first).click();
  await check(second).click();
  await expect(status(first)).toHaveText('✓ 对了');
  await expect(status(second)).toHaveText('✓ 对了');
  await page.reload();
  for (const kind of ['single-choice', 'true-false']) {
    const question = page.locator(`[data-kind="${kind}"]`).first();
    await question.scrollIntoViewIfNeeded();
    await alive(page);
    await expect(status(question)).toHaveText('✓ 上次答对了');
  }
});

test('a learner who reorders wrongly finds that very order again', async ({ page }) => {
  const question = await open(page, 'ordering');
  const [first] = await order(question);
  await question.locator(`[data-part="${first}"]`).getByRole('button', { name: /下移/ }).click();
  const made = await order(question);
  await check(question).click();
  await page.reload();
  await question.scrollIntoViewIfNeeded();
  await expect(status(question)).not.toBeEmpty();
  expect(await order(question)).toEqual(made);
});
