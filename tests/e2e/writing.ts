import type { Locator, Page } from '@playwright/test';

export const SLUG = 'sincere-apology';
export const PAGE = `/chapters/${SLUG}/`;

/** Opens the chapter at a question to write on, and waits until it is alive. */
export async function openQuestion(page: Page, index = 0): Promise<Locator> {
  await page.goto(PAGE);
  return alive(page, index);
}

/** A question to write on of the page that is open, once it is alive. */
export async function alive(page: Page, index = 0): Promise<Locator> {
  const question = page.locator('writing-question').nth(index);
  await question.scrollIntoViewIfNeeded();
  await page.waitForFunction(() => customElements.get('writing-question') !== undefined);
  return question;
}

export const field = (question: Locator) => question.getByRole('textbox', { name: '你写的' });
export const compare = (question: Locator) => question.getByRole('button', { name: '写好了，对照参考答案' });
export const reference = (question: Locator) => question.getByRole('region', { name: '这一题的参考答案' });
export const line = (question: Locator) => question.locator('.writing-status');

/** What the device keeps under a key of ours. */
export function kept(page: Page, key: string): Promise<Record<string, unknown> | undefined> {
  return page.evaluate((name) => {
    const text = localStorage.getItem(`jiangxin:${name}`);
    return text === null ? undefined : JSON.parse(text);
  }, key);
}

/** The key of a question's text. */
export async function textKey(question: Locator): Promise<string> {
  return `text/${SLUG}/${(await question.getAttribute('id'))!.slice('write-'.length)}`;
}
