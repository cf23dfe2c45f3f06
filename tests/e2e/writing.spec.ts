import { expect, test } from '@playwright/test';
import { expectUsable } from './axe.ts';
import { expectStill, said, watchShifts } from './questions.ts';
import {
  alive,
  compare,
  field,
  kept,
  line,
  openQuestion,
  PAGE,
  reference,
  SLUG,
  textKey,
} from './writing.ts';

const ODD = '<img src=x onerror=alert(1)> 👩‍💻🙇 \u202Eabc\u202C &amp; “引号”';

test('a learner writes, compares and marks himself by keyboard, and finds it all again', async ({ page }) => {
  const question = await openQuestion(page);
  await field(question).focus();
  await page.keyboard.type('对不起，是我们寄错了。');
  await page.keyboard.press('Tab');
  await expect(compare(question)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(reference(question)).toBeVisible();
  await expect(said(page)).toHaveText('参考答案打开了，就在下面');
  const boxes = reference(question).getByRole('checkbox');
  const all = await boxes.count();
  await boxes.first().focus();
  await page.keyboard.press('Space');
  await expect(line(question)).toHaveText(`自己对照，${all} 条里做到 1 条`);

  await page.reload();
  await alive(page);
  await expect(field(question)).toHaveValue('对不起，是我们寄错了。');
  await expect(line(question)).toHaveText(`自己对照，${all} 条里做到 1 条`);
  await expect(reference(question)).toHaveCount(0);
  await compare(question).click();
  await expect(boxes.first()).toBeChecked();
  await boxes.first().uncheck();
  await expect(line(question)).toHaveText(`自己对照，${all} 条里做到 0 条`);
  await question.getByRole('button', { name: '收起参考答案' }).click();
  await expect(reference(question)).toHaveCount(0);
});

test('a learner who has written nothing yet is asked to, and the reference answer stays closed', async ({
  page,
}) => {
  const question = await openQuestion(page);
  await field(question).fill(' 对 ');
  await compare(question).click();
  await expect(line(question)).toHaveText(/^先写几句再对照/);
  await expect(field(question)).toBeFocused();
  await expect(reference(question)).toHaveCount(0);
});

test('a learner may look first, and that is kept', async ({ page }) => {
  const question = await openQuestion(page);
  await question.getByRole('button', { name: '先看答案' }).click();
  await expect(reference(question)).toBeVisible();
  await expect(line(question)).toHaveText('写之前看过答案');
  const key = (await textKey(question)).replace('text/', 'self-marks/');
  expect(await kept(page, key)).toMatchObject({ v: 1, points: [], seenFirst: true });
  await field(question).fill('看了以后写的，也算写。');
  await reference(question).getByRole('checkbox').first().check();
  await expect(line(question)).toHaveText(/^自己对照，\d 条里做到 1 条；写之前看过答案$/);
});

test('whoever opens the answer at the end of the chapter before writing has looked first as well', async ({
  page,
}) => {
  const question = await openQuestion(page);
  await page.locator('details.answer').first().locator('summary').click();
  await expect(line(question)).toHaveText('写之前看过答案');
});

test('every point to mark is kept with its key point and time, and its key point is linked', async ({
  page,
}) => {
  const question = await openQuestion(page);
  await field(question).fill('对不起，是我们寄错了。');
  await compare(question).click();
  await reference(question).getByRole('checkbox').nth(1).check();
  const { points } = (await kept(page, (await textKey(question)).replace('text/', 'self-marks/'))) as {
    points: { id: string; keyPoint: string; marked: boolean; at: number }[];
  };
  expect(points.map(({ marked }) => marked).filter(Boolean)).toHaveLength(1);
  expect(points[1]).toMatchObject({ marked: true });
  expect(Date.now() - points[1]!.at).toBeLessThan(60_000);
  expect(points[0], 'judged as well').toMatchObject({ marked: false, at: points[1]!.at });
  for (const { keyPoint } of points) await expect(page.locator(`#key-point-${keyPoint}`)).toHaveCount(1);
  const link = reference(question)
    .getByRole('link', { name: /^要点：.{4}/ })
    .first();
  await link.click();
  await expect(page.locator(':target')).toBeInViewport();
});

test('twenty thousand characters, emoji, right-to-left marks and markup are kept and shown as text', async ({
  page,
}) => {
  const question = await openQuestion(page);
  const text = `${ODD}\n${'客户说一句，我听一句。'.repeat(1818)}`;
  expect(text.length).toBeGreaterThan(20_000);
  await field(question).fill(text);
  await compare(question).click();
  await expect.poll(async () => kept(page, await textKey(question))).toMatchObject({ text });
  expect(
    await field(question).evaluate((area) => area.scrollHeight - area.clientHeight),
    'it grows, nothing scrolls within',
  ).toBeLessThanOrEqual(1);
  await page.reload();
  await alive(page);
  await expect(field(question)).toHaveValue(text);
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.writing-printed')).toHaveText(text, { useInnerText: false });
  await expect(question.locator('img')).toHaveCount(0);
});

test('a learner who leaves in the middle of a word loses nothing of it', async ({ page }) => {
  const question = await openQuestion(page);
  await field(question).pressSequentially('话说到一半就走');
  const key = await textKey(question);
  await page.goto('/');
  expect(await kept(page, key)).toMatchObject({ text: '话说到一半就走' });
});

test('a learner who composes with an input method keeps composing, and Enter submits nothing', async ({
  page,
}) => {
  const question = await openQuestion(page);
  await field(question).focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'duibuqi', selectionStart: 7, selectionEnd: 7 });
  await page.keyboard.press('Enter');
  await expect(reference(question)).toHaveCount(0);
  await devtools.send('Input.insertText', { text: '对不起' });
  await field(question).press('Enter');
  await expect(field(question)).toHaveValue(/对不起\n+$/);
  await expect(reference(question)).toHaveCount(0);
});

test('a long text of an earlier visit pushes nothing away, and has its room as soon as it is touched', async ({
  page,
}) => {
  const question = await openQuestion(page);
  const text = '一行\n'.repeat(30);
  await field(question).fill(text);
  await field(question).blur();
  const id = await question.getAttribute('id');
  await watchShifts(page);
  await page.goto('about:blank');
  await page.goto(`${PAGE}#${id}`);
  await alive(page);
  await expect(field(question)).toHaveValue(text);
  await expectStill(page);
  await field(question).click();
  expect(await field(question).evaluate((area) => area.scrollHeight - area.clientHeight)).toBeLessThanOrEqual(
    1,
  );
});

test('every chapter has room for a scenario of the learner’s own, kept and printed', async ({ page }) => {
  for (const slug of ['follow-through', 'sincere-apology', 'walk-in-their-shoes', 'freeze-frame']) {
    await page.goto(`/chapters/${slug}/#own-scenario`);
    const own = page.locator('[id^="write-own-scenario."]');
    await expect(own).toHaveCount(3);
    await expect(
      page.locator('#scenario').getByRole('heading', { name: '写一个你自己的情景' }),
    ).toBeVisible();
    await page.waitForFunction(() => customElements.get('writing-question') !== undefined);
    for (const [i, question] of (await own.all()).entries()) {
      await expect(question.getByRole('button')).toHaveCount(0);
      await field(question).fill(`我写的第${i}段`);
    }
    await page.reload();
    await expect(field(own.nth(2))).toHaveValue('我写的第2段');
    await page.emulateMedia({ media: 'print' });
    await expect(own.nth(1).locator('.writing-printed')).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
  }
});

test('everybody can use a question in each of its states, light and dark', async ({ page }) => {
  test.slow();
  const question = await openQuestion(page);
  await compare(question).click();
  await expectUsable(page, '#technique');
  await field(question).fill('对不起，是我们寄错了。');
  await compare(question).click();
  await reference(question).getByRole('checkbox').first().check();
  await expectUsable(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectUsable(page, '#technique');
});

test.describe('with a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 320, height: 640 } });

  test('a learner writes, compares and marks by touch, and nothing sticks out', async ({ page }) => {
    const question = await openQuestion(page);
    await field(question).tap();
    await page.keyboard.insertText('对不起，寄错两回都是我们的错。');
    await compare(question).tap();
    await reference(question).getByRole('checkbox').first().tap();
    await expect(reference(question).getByRole('checkbox').first()).toBeChecked();
    for (const target of await question.locator('button:visible, .writing-reference label').all())
      expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
    ).toBe(0);
  });
});

test('nothing moves while the questions of a page come alive', async ({ page }) => {
  await watchShifts(page);
  await page.goto(`/chapters/${SLUG}/`);
  for (const question of await page.locator('writing-question').all())
    await question.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('writing-question') !== undefined);
  await expectStill(page);
});
