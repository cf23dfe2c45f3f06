import { expect, test, type Page } from '@playwright/test';
import { builtChapters } from './pages.ts';

/** Numbers that look random, the same each time. */
function random(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Opens a chapter with everything on it alive. */
async function open(page: Page, slug: string): Promise<void> {
  await page.goto(`/chapters/${slug}/`);
  for (const tag of ['objective-list', 'quiz-question', 'plan-list', 'writing-question']) {
    await page.locator(tag).first().scrollIntoViewIfNeeded();
    await page.waitForFunction((name) => customElements.get(name) !== undefined, tag);
  }
  await page.locator('.my-plans > .plan-row').first().waitFor({ state: 'attached' });
}

/** Does one thing on a page, as fast as a page can; tells the key of the entry and a word it must hold. */
const act = (page: Page, [what, which, word]: readonly [number, number, string]) =>
  page.evaluate(
    ([kind, place, text]) => {
      const slug = location.pathname.split('/')[2]!;
      const at = <T extends HTMLElement>(selector: string) => {
        const all = document.querySelectorAll<T>(selector);
        return all[place % all.length]!;
      };
      const type = (field: HTMLTextAreaElement) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
        field.dispatchEvent(new Event('change', { bubbles: true }));
      };
      if (kind === 0) {
        at<HTMLInputElement>('#objectives input').click();
        return [`objectives/${slug}/before`, ''];
      }
      if (kind === 1) {
        const question = at('quiz-question:is([data-kind="single-choice"], [data-kind="true-false"])');
        const reset = question.querySelector<HTMLElement>('.quiz-reset');
        const check = question.querySelector<HTMLElement>('.quiz-check')!;
        // Once answered, it is done again.
        if (check.textContent !== '检查') (reset?.hidden === false ? reset : check).click();
        const options = question.querySelectorAll<HTMLInputElement>('input:not(:disabled)');
        options[place % options.length]!.click();
        check.click();
        return [`answer/${slug}/${question.dataset['question']}`, ''];
      }
      if (kind === 2) {
        const take = at('[data-take]');
        take.click();
        const cards = [...document.querySelectorAll('.plan-card')];
        const card = cards.find((candidate) => candidate.contains(document.activeElement))!;
        type(card.querySelectorAll('textarea')[2]!);
        return [`plan/${slug}/${take.dataset['take']}`, text];
      }
      const writing = at<HTMLTextAreaElement>('writing-question textarea');
      const question = writing.closest<HTMLElement>('writing-question')!;
      type(writing);
      return [`text/${slug}/${question.id.replace('write-', '')}`, text];
    },
    [what, which, word] as const,
  );

test('two tabs at once, 200 things done in any order: nothing that was kept is lost', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000);
  const other = await context.newPage();
  const [slug] = builtChapters();
  for (const tab of [page, other]) await open(tab, slug!);
  const next = random(42);
  const latest = new Map<string, string>();
  const stored = (key: string) => page.evaluate((name) => localStorage.getItem(`jiangxin:${name}`), key);
  for (let step = 0; step < 200; step += 1) {
    const tab = next(2) === 0 ? page : other;
    const [key, word] = (await act(tab, [next(4), next(9), `第 ${step} 句`])) as [string, string];
    latest.set(key, word);
    await expect.poll(() => stored(key), key).toContain(word);
  }
  const kept = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
  for (const [key, word] of latest) expect(kept[`jiangxin:${key}`], key).toContain(word);
  expect(latest.size).toBeGreaterThan(10);
  expect(Object.keys(kept).filter((key) => key.startsWith('jiangxin:damaged/'))).toEqual([]);
});
