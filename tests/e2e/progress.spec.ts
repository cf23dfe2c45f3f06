import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { expectStill, watchShifts } from './questions.ts';

const slug = 'sincere-apology';
const passed = { right: 14, total: 15, again: [], open: true, passedAt: 1_767_225_600_000 };
const call = (kind: string) => ({ choices: [], ending: 'x', kind, keyPoints: {} });
const wrong = { response: ['x'], right: false, tries: 1, shown: false };

async function given(page: Page, entries: Record<string, object>, at = Date.now()): Promise<void> {
  await page.addInitScript(
    ([all, time]) => {
      for (const [key, value] of Object.entries(all))
        localStorage[`jiangxin:${key}`] ??= JSON.stringify({ v: 1, at: time, ...value });
    },
    [entries, at] as const,
  );
}

/** A question of the chapter and the rule it trains, from the file beside its page. */
async function question(page: Page): Promise<{ id: string; rule: string }> {
  const response = await page.request.get(`/chapters/${slug}/practice.json`);
  const practice = (await response.json()) as {
    questions: Record<string, string>;
    keyPoints: { id: string; rule: string }[];
  };
  const [id, keyPoint] = Object.entries(practice.questions)[0]!;
  return { id, rule: practice.keyPoints.find((point) => point.id === keyPoint)!.rule };
}

test('a learner is told what is missing for the certificate, and how to get it', async ({ page }) => {
  await given(page, { [`test/${slug}`]: passed, [`role-play-call/${slug}/1`]: call('calmed') });
  await page.goto(`/chapters/${slug}/certificate/`);
  await expect(page.locator('[data-part="test"]')).toHaveText('✓ 做到了');
  await expect(page.locator('[data-part="role-play"]')).toHaveText('还差这一件');
  await expect(page.locator('.diploma')).toBeHidden();
  await expectUsable(page);
  await page.getByRole('link', { name: '角色模拟' }).click();
  await expect(page).toHaveURL(/#role-play$/);
});

test('a learner who has passed and won the customer back prints a certificate in their name', async ({
  page,
}) => {
  await given(page, {
    [`test/${slug}`]: passed,
    [`role-play-call/${slug}/1`]: call('lost'),
    [`role-play-call/${slug}/2`]: call('won-back'),
  });
  await page.goto(`/chapters/${slug}/certificate/`);
  await page.getByRole('textbox', { name: '写上名字' }).fill('<b>王小雨</b>');
  await expect(page.locator('.diploma-name')).toContainText('<b>王小雨</b> 同学');
  await expectUsable(page);
  await page.getByRole('textbox').blur();
  await page.reload();
  await expect(page.locator('.diploma-name')).toContainText('王小雨');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.diploma')).toBeVisible();
  await expect(page.getByRole('textbox')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const [, width, height] = /\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf)!;
  expect(Number(width)).toBeGreaterThan(Number(height));
});

test('a learner sees on the home page the one thing to do next, without anything moving', async ({
  page,
}) => {
  const { id, rule } = await question(page);
  await given(page, { [`answer/${slug}/${id}`]: wrong });
  await watchShifts(page);
  await page.goto('/');
  const next = page.locator('mastery-next');
  await expect(next).toContainText(rule.replace(/[。！]$/, ''));
  await expectStill(page);
  await expectUsable(page);
  await next.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(`/chapters/${slug}/#key-point-`));
});

test('what has come back for review comes first on the home page', async ({ page }) => {
  const { id } = await question(page);
  await given(page, { [`answer/${slug}/${id}`]: wrong }, Date.now() - 3 * 86_400_000);
  await page.goto('/');
  await expect(page.locator('mastery-next')).toContainText('有 1 条到了复习的日子');
  await page.locator('mastery-next').getByRole('link', { name: '去复习' }).click();
  await expect(page.getByRole('heading', { name: /第 1 条，共 1 条/ })).toBeVisible();
});

test('at the end of a chapter a learner ticks the objectives again and hears kindly what has changed', async ({
  page,
}) => {
  await given(page, { [`objectives/${slug}/before`]: { ticked: [] } });
  await page.goto(`/chapters/${slug}/`);
  const end = page.locator('.chapter-end');
  await end.scrollIntoViewIfNeeded();
  const boxes = end.getByRole('checkbox');
  await boxes.nth(0).check();
  await expect(end.locator('[data-part="difference"]')).toContainText('比读之前多会了 1 条');
  const count = await boxes.count();
  for (let at = 1; at < count; at += 1) await boxes.nth(at).check();
  await expect(end.locator('[data-part="difference"]')).toContainText('全都会了');
  await expect(end.locator('[data-part="next"]')).toContainText('还没练过');
  await expectUsable(page);
  await end.getByRole('link', { name: '结业证书' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '结业证书' })).toBeVisible();
});

for (const path of ['/me/', '/plan/', '/review/', `/chapters/${slug}/certificate/`])
  test(`search engines leave ${path} alone`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    const map = await (await page.request.get('/sitemap-0.xml')).text();
    expect(map).not.toContain(path);
  });
