import { expect, test } from '@playwright/test';
import { builtChapters } from './pages.ts';
import {
  alive,
  answerRightly,
  check,
  expectStill,
  keyOf,
  LIVE,
  open,
  options,
  part,
  said,
  status,
  watchShifts,
  why,
} from './questions.ts';

for (const kind of LIVE) {
  test(`a learner who answers a ${kind} question rightly reads every explanation in its place`, async ({
    page,
  }) => {
    const question = await open(page, kind);
    await answerRightly(question);
    await check(question).click();
    await expect(status(question)).toHaveText('✓ 对了');
    await expect(said(page)).toHaveText('✓ 对了');
    await expect(check(question, '重做一遍')).toBeFocused();
    const notes = question.locator('.quiz-why');
    await expect(notes).toHaveCount(await question.locator('[data-part]').count());
    for (const note of await notes.all()) {
      await expect(note.locator('summary')).toHaveText(/[✓✗]/);
      await expect(note.locator('div')).toBeVisible();
      await expect(note.locator('div')).not.toBeEmpty();
    }
  });

  test(`a learner who checks a ${kind} question without an answer is asked for one, not graded`, async ({
    page,
  }) => {
    const question = await open(page, kind);
    await check(question).click();
    await expect(status(question)).toHaveText(/^还没有/);
    await expect(question.locator('[data-verdict]')).toHaveCount(0);
    await expect(question.locator('[data-part] :focus')).toHaveCount(1);
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /answer/.test(key)))).toEqual(
      [],
    );
  });

  test(`a learner who starts a ${kind} question over finds it as it was at first`, async ({ page }) => {
    const question = await open(page, kind);
    const fresh = await question.locator('form').textContent();
    await answerRightly(question);
    await check(question).click();
    await check(question, '重做一遍').click();
    await expect(check(question)).toBeVisible();
    expect(await question.locator('form').textContent()).toBe(fresh);
    await check(question).click();
    await expect(status(question)).toHaveText(/^还没有/);
  });
}

test('a learner answers a single choice by keyboard, is told why it is wrong, and tries again', async ({
  page,
}) => {
  const question = await open(page, 'single-choice');
  const [right] = await options(question, true);
  const [wrong] = await options(question, false);
  await page.evaluate(() => {
    const heard: string[] = [];
    let last = '';
    Object.assign(window, { heard });
    new MutationObserver(() => {
      const text = document.querySelector('body > [role="status"]')?.textContent ?? '';
      if (text && text !== last) heard.push(text);
      last = text;
    }).observe(document.body, { subtree: true, childList: true });
  });
  await part(question, wrong!).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(status(question)).toHaveText(/^✗ 还不对/);
  const chosen = question.locator(`[data-part="${wrong}"] .quiz-why`);
  await expect(chosen.locator('summary')).toHaveText('✗ 你选了这一项，不合适');
  await expect(chosen.locator('div')).toBeVisible();
  const other = question.locator(`[data-part="${right}"] .quiz-why`);
  await expect(other.locator('summary')).toHaveText('你没有选这一项：看解释');
  await expect(other.locator('div')).toBeHidden();
  await expect(said(page)).toHaveText(/^✗ 还不对/);

  await expect(check(question, '再试一次')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(part(question, wrong!)).toBeDisabled();
  await expect(part(question, wrong!)).not.toBeChecked();
  await expect(question.locator('[data-part] input:focus')).toBeEnabled();
  await expect(chosen.locator('div')).toBeVisible();
  await part(question, right!).check();
  await check(question).press('Enter');
  await expect(status(question)).toHaveText('✓ 对了');
  await expect(chosen.locator('summary')).toHaveText('✗ 你选了这一项，不合适');
  await expect(other.locator('summary')).toHaveText('✓ 你选了这一项，合适');
  await expect(said(page)).toHaveText('✓ 对了');
  expect(await page.evaluate(() => (window as never as { heard: string[] }).heard)).toEqual([
    '✗ 还不对，看看解释，再试一次',
    '✓ 对了',
  ]);
});

test('a learner who chose some of several keeps what was right', async ({ page }) => {
  const question = await open(page, 'multiple-choice');
  const right = await options(question, true);
  const [wrong] = await options(question, false);
  await part(question, right[0]!).check();
  await part(question, wrong!).check();
  await check(question).click();
  await expect(status(question)).toHaveText(/^✗ 1 处对了，1 处再想想/);
  await check(question, '再试一次').click();
  await expect(part(question, right[0]!)).toBeChecked();
  await expect(part(question, right[0]!)).toBeDisabled();
  await expect(part(question, wrong!)).not.toBeChecked();
  await check(question).click();
  if (right.length > 1) {
    await expect(status(question)).toHaveText(/还没有选全/);
    await expect(question.locator('[data-verdict="missed"]')).toHaveCount(0);
    await check(question, '再试一次').click();
  }
  await question.getByRole('button', { name: '清空重来' }).click();
  for (const box of await question.getByRole('checkbox').all()) {
    await expect(box).toBeEnabled();
    await expect(box).not.toBeChecked();
  }
});

test('a learner who judged a statement wrongly is told about both sides at once', async ({ page }) => {
  const question = await open(page, 'true-false');
  const [wrong] = await options(question, false);
  const [right] = await options(question, true);
  await part(question, wrong!).check();
  await check(question).click();
  await expect(status(question)).toHaveText(/^✗ 不对/);
  await expect(question.locator(`[data-part="${wrong}"] summary`)).toHaveText('✗ 你选了这一项，判断反了');
  await expect(question.locator(`[data-part="${right}"] summary`)).toHaveText('✓ 应该选这一项');
  await expect(check(question, '重做一遍')).toBeVisible();
});

test('a learner who went wrong is shown the key point and the passage to read again', async ({ page }) => {
  const question = await open(page, 'single-choice');
  const [wrong] = await options(question, false);
  await part(question, wrong!).check();
  await check(question).click();
  await expect(status(question).getByRole('link')).toHaveCount(2);
  for (const link of await status(question).getByRole('link').all()) {
    await link.click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    await expect(page.locator(`[id="${anchor}"]`)).toBeInViewport();
  }
});

test('a learner can look at the answer without answering', async ({ page }) => {
  const question = await open(page, 'matching');
  await question.getByText('答案与解释').click();
  for (const text of await question.locator('[data-why]').all()) await expect(text).toBeVisible();
});

test('a learner matches pairs, keeps the right one, and reads why an extra is one', async ({ page }) => {
  const question = await open(page, 'matching');
  const { right, targets } = (await keyOf(question)) as { right: Record<string, string>; targets: string[] };
  const [first, ...others] = Object.keys(right);
  const extra = targets.find((id) => !Object.values(right).includes(id));
  await part(question, first!).selectOption(right[first!]!);
  await check(question).click();
  await expect(status(question)).toHaveText(`还有 ${others.length} 处没有配，都配了再检查。`);
  await expect(part(question, others[0]!)).toBeFocused();
  for (const id of others) await part(question, id).selectOption(extra ?? right[first!]!);
  await check(question).click();
  await expect(status(question)).toHaveText(new RegExp(`^✗ 1 处对了，${others.length} 处再想想`));
  if (extra)
    await expect(question.locator(`[data-part="${others[0]}"] .quiz-why div`)).toHaveText(
      (await (await why(question, extra)).textContent())!,
    );
  await check(question, '再试一次').click();
  await expect(part(question, first!)).toBeDisabled();
  await expect(part(question, first!)).toHaveValue(right[first!]!);
  await expect(part(question, others[0]!)).toHaveValue('');
  await expect(part(question, others[0]!)).toBeFocused();
});

test('a learner with a phone reads every right side of a matching question in full', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const slug of builtChapters()) {
    await page.goto(`/chapters/${slug}/`);
    for (const question of await page.locator('[data-kind="matching"]').all()) {
      const targets = question.locator('.quiz-targets li');
      await expect(targets).toHaveCount(((await keyOf(question)) as { targets: string[] }).targets.length);
      for (const target of await targets.all())
        expect(await target.evaluate((item) => item.scrollWidth <= item.clientWidth)).toBe(true);
    }
  }
});

test('a learner fills blanks in any width, with any punctuation, and a near miss is explained', async ({
  page,
}) => {
  const question = await open(page, 'fill-blank');
  const key = (await keyOf(question)) as Record<string, [string[], string[]]>;
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  const near = Object.keys(key).find((id) => key[id]![1].length > 0);
  for (const [id, [answers]] of Object.entries(key))
    await part(question, id).fill(`　“${wide(answers[0]!)}”。 `);
  if (near) await part(question, near).fill(key[near]![1][0]!);
  await check(question).click();
  if (near) {
    const note = question.locator(`.quiz-why[data-of="${near}"]`);
    await expect(note.locator('summary')).toHaveText(/✗ 填得不合适/);
    await expect(note.locator('div')).toHaveText((await (await why(question, `${near}~0`)).textContent())!);
    await check(question, '再试一次').click();
    await expect(part(question, near)).toBeFocused();
    await part(question, near).fill(key[near]![0][0]!);
    await part(question, near).press('Enter');
  }
  await expect(status(question)).toHaveText('✓ 对了');
});

test('a learner who composes a word with an input method confirms it with Enter, and nothing is checked', async ({
  page,
}) => {
  const question = await open(page, 'fill-blank');
  const key = (await keyOf(question)) as Record<string, [string[]]>;
  for (const id of Object.keys(key)) await part(question, id).fill('试');
  const blank = part(question, Object.keys(key)[0]!);
  await blank.focus();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'huifang', selectionStart: 7, selectionEnd: 7 });
  await page.keyboard.press('Enter');
  await expect(status(question)).toBeEmpty();
  await expect(question.locator('[data-verdict]')).toHaveCount(0);
  await devtools.send('Input.insertText', { text: '回访' });
  await blank.press('Enter');
  await expect(status(question)).not.toBeEmpty();
});

test('a reader with a phone answers everything on 320 px, and nothing sticks out', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of LIVE) {
    const question = await open(page, kind);
    await answerRightly(question);
    await check(question).click();
    await question.getByText('答案与解释').click();
  }
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
  ).toBe(0);
});

for (const slug of builtChapters())
  test(`nothing of ${slug} moves while its questions come alive`, async ({ page }) => {
    await watchShifts(page);
    await page.goto(`/chapters/${slug}/`);
    for (const question of await page.locator('[data-question]').all())
      await question.scrollIntoViewIfNeeded();
    await alive(page);
    await expectStill(page);
  });
