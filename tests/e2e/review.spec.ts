import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { answerRightly, check, options, part } from './questions.ts';

const DAY = 86_400_000;

/** Puts entries on the device before the page is opened; `days`: how long ago each was kept. */
async function given(page: Page, entries: Record<string, object>, days: number): Promise<void> {
  await page.addInitScript(
    ([all, at]) => {
      for (const [key, value] of Object.entries(all))
        localStorage[`jiangxin:${key}`] ??= JSON.stringify({ v: 1, at, ...value });
    },
    [entries, Date.now() - days * DAY] as const,
  );
}

const read = (title: string) => ({ title, section: 'plan', fraction: 0.5, read: ['key-points'] });
const wrong = { response: [], right: false, tries: 1, shown: false };
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

/** Ids of single-choice questions of a chapter, from its test page. */
async function questionIds(page: Page, slug: string, kind = 'single-choice'): Promise<string[]> {
  await page.goto(`/chapters/${slug}/test/`);
  return page
    .locator(`[data-kind="${kind}"]`)
    .evaluateAll((all) => all.map((each) => (each as HTMLElement).dataset['question']!));
}

test('a question answered wrong yesterday comes back; known, it goes on to the next interval', async ({
  page,
}) => {
  const [id] = await questionIds(page, 'follow-through');
  await given(page, { [`answer/follow-through/${id}`]: wrong }, 1);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: /第 1 条，共 1 条/ })).toBeVisible();
  const question = page.locator('quiz-question');
  await expect(question).not.toContainText('上次没有全对');
  await answerRightly(question);
  await expectUsable(page);
  await check(question).click();
  await page.getByRole('button', { name: '看看今天怎样' }).click();
  await expect(page.getByRole('heading', { name: '今天够了' })).toBeFocused();
  await expectUsable(page);
  expect(await kept(page, 'review/follow-through/question/')).toMatchObject({
    [id!]: { step: 1, right: true },
  });
  // The answer on the reading page stays what it was.
  expect(await kept(page, 'answer/follow-through/')).toMatchObject({ [id!]: { right: false } });
  expect(await kept(page, 'review-answer/')).toEqual({});
  await page.reload();
  await expect(page.getByText('下一条 7 天以后回来。')).toBeVisible();
});

test('wrong again, a question begins from the start', async ({ page }) => {
  const [id] = await questionIds(page, 'follow-through');
  await given(page, { [`review/follow-through/question/${id}`]: { step: 2, right: true } }, 31);
  await page.goto('/review/');
  const question = page.locator('quiz-question');
  await part(question, (await options(question, false))[0]!).check();
  await check(question).click();
  await page.getByRole('button', { name: '看看今天怎样' }).click();
  expect(await kept(page, 'review/follow-through/question/')).toMatchObject({
    [id!]: { step: 0, right: false },
  });
  await page.reload();
  await expect(page.getByText('下一条明天回来。')).toBeVisible();
});

test('a key point is recalled first and turned then, by keyboard alone', async ({ page }) => {
  await given(page, { 'reading/sincere-apology': read('把道歉说到心里') }, 2);
  await page.goto('/review/');
  const card = page.locator('.review-card');
  await expect(card).toBeVisible();
  await expect(card.locator('.review-rule')).toHaveCount(0);
  await expectUsable(page);
  await card.getByRole('button', { name: '翻开' }).focus();
  await page.keyboard.press('Enter');
  await expect(card.locator('.review-rule')).toBeFocused();
  await expectUsable(page);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: '下一条' })).toBeVisible();
  const reviews = Object.values(await kept(page, 'review/sincere-apology/key-point/'));
  expect(reviews).toMatchObject([{ step: 1, right: true }]);
});

test('a session is of eight, mixed over chapters, and then it is enough for today', async ({ page }) => {
  await given(
    page,
    {
      'reading/sincere-apology': read('把道歉说到心里'),
      'reading/follow-through': read('一跟到底'),
      'reading/gone-chapter': read('不在了'),
    },
    2,
  );
  await page.goto('/review/');
  const titles: string[] = [];
  for (let at = 1; at <= 8; at += 1) {
    const heading = page.getByRole('heading', { name: `第 ${at} 条，共 8 条` });
    await expect(heading).toBeVisible();
    titles.push((await heading.locator('small').textContent())!);
    await page.getByRole('button', { name: '翻开' }).click();
    await page.getByRole('button', { name: '没想起来' }).click();
    await page.getByRole('button', { name: at < 8 ? '下一条' : '看看今天怎样' }).click();
  }
  expect(titles.filter((title, at) => title === titles[at - 1])).toEqual([]);
  await expect(page.getByText('今天够了')).toBeVisible();
  await page.getByRole('button', { name: /再来几条/ }).click();
  await expect(page.getByRole('heading', { name: /第 1 条/ })).toBeVisible();
});

test('with nothing due a learner is told when the next comes, and practises if they like', async ({
  page,
}) => {
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '还没有要复习的' })).toBeVisible();
  await expectUsable(page);
  await page.getByRole('button', { name: '先做几道热热身' }).click();
  for (let at = 1; at <= 6; at += 1) {
    await expect(page.getByRole('heading', { name: `第 ${at} 条，共 6 条` })).toBeFocused();
    await page.getByRole('button', { name: '跳过这条' }).click();
  }
  await expect(page.getByRole('heading', { name: '今天够了' })).toBeVisible();
});

test('a learner who has only looked into a chapter is told what will come and where to begin', async ({
  page,
}) => {
  await given(page, { 'reading/sincere-apology': { ...read('把道歉说到心里'), read: [] } }, 0);
  await page.goto('/review/');
  await expect(page.getByRole('heading', { name: '还没有要复习的' })).toBeVisible();
  await expect(page.getByText('那几条过一天会回到这里')).toBeVisible();
  await expectUsable(page);
  await page.getByRole('link', { name: /从《.+》的“实战要点”开始/ }).click();
  await expect(page).toHaveURL(/\/chapters\/sincere-apology\/#key-points$/);
});

test('damaged entries do not keep a learner from reviewing', async ({ page }) => {
  await given(page, { 'reading/sincere-apology': read('把道歉说到心里') }, 2);
  await page.addInitScript(() => {
    localStorage['jiangxin:answer/sincere-apology/x'] = '{"v":1';
    localStorage['jiangxin:review/sincere-apology/question/x'] = '[]';
    localStorage['jiangxin:role-play-call/sincere-apology/1'] = '{"at":1,"keyPoints":[3]}';
  });
  await page.goto('/review/');
  await expect(page.locator('.review-card')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('a learner is told another way to review', async ({ page }) => {
    await page.goto('/review/');
    await expect(page.getByText('遮住要点，只看下面的道理')).toBeVisible();
  });
});
