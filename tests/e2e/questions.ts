import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { keyFrom } from '../../src/course/questions/key-text.ts';
import { kindOf } from '../../src/course/questions/kinds.ts';
import type { QuestionKind } from '../../src/schemas/quiz.ts';
import { builtChapters } from './pages.ts';

/** Kinds that the page grades by itself; a short answer is judged by the learner. */
export const LIVE = [
  'single-choice',
  'multiple-choice',
  'true-false',
  'ordering',
  'matching',
  'fill-blank',
  'sorting',
  'hotspot',
];

/** A chapter that has a question of a kind, read from what was built. */
export function chapterWith(kind: string): string {
  const slug = builtChapters().find((chapter) =>
    readFileSync(new URL(`../../dist/chapters/${chapter}/index.html`, import.meta.url), 'utf8').includes(
      `data-kind="${kind}"`,
    ),
  );
  if (!slug) throw new Error(`no chapter has a ${kind} question`);
  return slug;
}

/** Opens a chapter's page at its first question of a kind, and waits until the question is alive. */
export async function open(page: Page, kind: string, where = ''): Promise<Locator> {
  await page.goto(`/chapters/${chapterWith(kind)}/${where}`);
  const question = page.locator(`[data-kind="${kind}"]`).first();
  await question.scrollIntoViewIfNeeded();
  await alive(page);
  return question;
}

/** Waits until questions answer. */
export async function alive(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('quiz-question') !== undefined);
}

/** The answer key of a question, as its page carries it. */
export async function keyOf(question: Locator): Promise<unknown> {
  const text = (await question.locator('[data-key]').getAttribute('data-key'))!;
  return keyFrom(text, await order(question));
}

/** An explanation in the answer of a question, by its id. */
export async function why(question: Locator, id: string): Promise<Locator> {
  const kind = kindOf((await question.getAttribute('data-kind')) as QuestionKind);
  return question.locator('[data-why]').nth(kind.whys(await keyOf(question)).indexOf(id));
}

/** The control of an option, pair or blank. */
export function part(question: Locator, id: string): Locator {
  return question.locator(`[data-part="${id}"]`).locator('input, select').first();
}

/** Option ids of a choice: those that belong to the answer, or those that do not. */
export async function options(question: Locator, right: boolean): Promise<string[]> {
  const key = (await keyOf(question)) as Record<string, number>;
  return Object.keys(key).filter((id) => Boolean(key[id]) === right);
}

/** The ids of the items of an ordering question as they stand. */
export async function order(question: Locator): Promise<string[]> {
  return question.locator('[data-part]').evaluateAll((items) => items.map((item) => item.dataset['part']!));
}

/** Moves an item by its buttons until it stands at a place. */
async function moveTo(question: Locator, id: string, place: number): Promise<void> {
  for (;;) {
    const at = (await order(question)).indexOf(id);
    if (at === place) return;
    const name = at > place ? /上移/ : /下移/;
    await question.locator(`[data-part="${id}"]`).getByRole('button', { name }).click();
  }
}

/** Writes to a short answer and opens its reference answer; the boxes to tick. */
export async function compare(question: Locator, text: string): Promise<Locator> {
  await question.getByRole('textbox').fill(text);
  await question.getByRole('button', { name: '写好了，对照参考答案' }).click();
  return question.getByRole('region', { name: '这一题的参考答案' }).getByRole('checkbox');
}

/** Answers a question of any kind rightly, as a person would. */
export async function answerRightly(question: Locator): Promise<void> {
  const kind = await question.getAttribute('data-kind');
  if (kind === 'short-answer') {
    for (const box of await (await compare(question, '我会先问清楚，再说几点回话。')).all())
      await box.check();
    return;
  }
  const key = (await keyOf(question)) as never;
  if (kind === 'ordering')
    for (const [place, id] of (key as string[]).entries()) await moveTo(question, id, place);
  else if (kind === 'matching' || kind === 'sorting')
    for (const [id, target] of Object.entries((key as { right: Record<string, string> }).right))
      await part(question, id).selectOption(target);
  else if (kind === 'fill-blank')
    for (const [id, [answers]] of Object.entries(key as Record<string, [string[]]>))
      await part(question, id).fill(answers[0]!);
  else for (const id of await options(question, true)) await part(question, id).check();
}

/** The button that checks, and later tries again or starts over. */
export const check = (question: Locator, name = '检查') =>
  question.getByRole('button', { name, exact: true });

/** What stands beside the button. */
export const status = (question: Locator) => question.locator('.quiz-status');

/** The page's one live region. */
export const said = (page: Page) => page.locator('body > [role="status"]');

/** Adds up every movement of the page that nobody caused; read it with `shift`. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
      })[])
        if (!entry.hadRecentInput)
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
          );
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Waits until what is there has been painted. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Expects that nothing has moved by itself. */
export async function expectStill(page: Page): Promise<void> {
  await twoFrames(page);
  expect(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0')).toBe('0');
}
