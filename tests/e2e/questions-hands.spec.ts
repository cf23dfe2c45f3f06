import { expect, test, type Locator } from '@playwright/test';
import { check, keyOf, LIVE, open, options, order, part, status } from './questions.ts';

/** Tabs on within a question until a control is reached; so far that nobody would go on. */
async function tabTo(control: Locator): Promise<void> {
  const { keyboard } = control.page();
  const here = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 20 && !(await here()); presses += 1) await keyboard.press('Tab');
  await expect(control).toBeFocused();
}

/** What belongs to each part of a matching, sorting or fill-blank question. */
async function wanted(question: Locator): Promise<[part: string, value: string][]> {
  const key = (await keyOf(question)) as Record<string, unknown>;
  if ('right' in key) return Object.entries(key['right'] as Record<string, string>);
  return Object.entries(key as Record<string, [string[]]>).map(([id, [answers]]) => [id, answers[0]!]);
}

for (const kind of LIVE) {
  test(`a learner answers a ${kind} question by keyboard alone`, async ({ page }) => {
    const question = await open(page, kind);
    const { keyboard } = page;
    // As who has tabbed through the page as far as here.
    await question.locator('input, select, button').first().focus();
    if (kind === 'ordering') {
      const key = (await keyOf(question)) as string[];
      for (const [place, id] of key.entries())
        while ((await order(question)).indexOf(id) > place) {
          const up = question.locator(`[data-part="${id}"]`).getByRole('button', { name: /上移/ });
          if (!(await up.evaluate((button) => button === document.activeElement))) await up.focus();
          await keyboard.press('Enter');
        }
    } else if ((await question.getByRole('checkbox').count()) > 0) {
      for (const id of await options(question, true)) {
        await tabTo(part(question, id));
        await keyboard.press('Space');
      }
    } else if (['matching', 'sorting', 'fill-blank'].includes(kind)) {
      for (const [id, value] of await wanted(question)) {
        const control = part(question, id);
        await tabTo(control);
        if (kind === 'fill-blank') await keyboard.insertText(value);
        else {
          const values = await control
            .locator('option')
            .evaluateAll((all) => all.map((each) => (each as HTMLOptionElement).value));
          for (let at = 0; at < values.indexOf(value); at += 1) await keyboard.press('ArrowDown');
        }
      }
    } else {
      const [right] = await options(question, true);
      const radios = question.getByRole('radio');
      await tabTo(radios.first());
      await keyboard.press('Space');
      while (!(await part(question, right!).isChecked())) await keyboard.press('ArrowDown');
    }
    await tabTo(check(question));
    await keyboard.press('Enter');
    await expect(status(question)).toHaveText('✓ 对了');
  });
}

test.describe('with a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } as object);

  for (const kind of LIVE)
    test(`a learner answers a ${kind} question by finger alone`, async ({ page }) => {
      const question = await open(page, kind);
      if (kind === 'ordering') {
        const key = (await keyOf(question)) as string[];
        for (const [place, id] of key.entries())
          while ((await order(question)).indexOf(id) > place)
            await question.locator(`[data-part="${id}"]`).getByRole('button', { name: /上移/ }).tap();
      } else if (['matching', 'sorting'].includes(kind)) {
        // The list that a tap opens is the phone's own.
        for (const [id, value] of await wanted(question)) await part(question, id).selectOption(value);
      } else if (kind === 'fill-blank') {
        for (const [id, value] of await wanted(question)) {
          await part(question, id).tap();
          await page.keyboard.insertText(value);
        }
      } else
        for (const id of await options(question, true))
          await question.locator(`[data-part="${id}"]`).locator('span, label').last().tap();
      await check(question).tap();
      await expect(status(question)).toHaveText('✓ 对了');
    });
});
