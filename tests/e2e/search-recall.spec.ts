import { expect, test, type Browser, type Page } from '@playwright/test';
import { randomFrom } from '../bench/sentences.ts';
import { builtChapters } from './pages.ts';

const SAMPLES = 60;
const field = (page: Page) => page.getByRole('main').getByRole('combobox', { name: '搜索全书' });
const status = (page: Page) => page.getByRole('main').getByRole('status');

/** The lines of text that a reader sees in each section as it was built, answers and answer keys aside. */
async function readSections(browser: Browser): Promise<{ url: string; lines: string[] }[]> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const sections = [];
  for (const slug of builtChapters()) {
    await page.goto(`/chapters/${slug}/`);
    sections.push(
      ...(await page.locator('[data-section]:not([data-section="answers"])').evaluateAll((found) =>
        found.map((section) => {
          for (const out of section.querySelectorAll('[data-search="off"], button, select')) out.remove();
          // biome-ignore lint/performance/useDomNodeTextContent: what is seen is what has to be found.
          const lines = (section as HTMLElement).innerText.split('\n').map((line) => line.trim());
          return { url: `${location.pathname}#${section.id}`, lines: lines.filter(Boolean) };
        }),
      )),
    );
  }
  await page.close();
  return sections;
}

/** Searches on the search page, and gives where all results lead. */
async function search(page: Page, query: string): Promise<string[]> {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await field(page).fill(query);
  await expect(status(page)).toContainText(/里(没)?有“/);
  const results = page.getByRole('main').locator('[data-result] a');
  const more = page.getByRole('main').getByRole('button', { name: '再看一些' });
  while (await more.isVisible()) {
    const shown = await results.count();
    await more.click();
    await expect.poll(() => results.count()).toBeGreaterThan(shown);
  }
  const none = (await results.count()) === 0;
  await expect(status(page)).toContainText(none ? '书里没有' : '个栏目里有');
  return results.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname + (link as HTMLAnchorElement).hash),
  );
}

test('any two to six characters that stand in a section find that section', async ({ browser, page }) => {
  test.slow();
  const random = randomFrom(20);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const sections = await readSections(browser);
  expect(sections.length).toBeGreaterThanOrEqual(10);
  await page.goto('/search/');

  const missed: string[] = [];
  for (let i = 0; i < SAMPLES; i += 1) {
    const { url, lines } = pick(sections);
    const line = pick(lines.filter((text) => /\p{Script=Han}{2}/u.test(text)));
    const length = 2 + Math.floor(random() * 5);
    const query = line.slice(Math.floor(random() * Math.max(1, line.length - length + 1))).slice(0, length);
    // Punctuation alone asks for nothing.
    if (!/[\p{L}\p{N}]/u.test(query)) continue;
    if (!(await search(page, query)).includes(url)) missed.push(`${query} → ${url}`);
  }
  expect(missed).toEqual([]);
});

test('characters that stand nowhere find nothing, though each of them stands somewhere', async ({
  browser,
  page,
}) => {
  test.slow();
  const random = randomFrom(21);
  const sections = await readSections(browser);
  const text = sections.flatMap(({ lines }) => lines).join('\n');
  const characters = [...new Set(text.match(/\p{Script=Han}/gu))];
  await page.goto('/search/');
  for (let tried = 0; tried < 20;) {
    const query = Array.from({ length: 3 }, () => characters[Math.floor(random() * characters.length)]).join(
      '',
    );
    if (text.includes(query)) continue;
    tried += 1;
    expect(await search(page, query), query).toEqual([]);
  }
});
