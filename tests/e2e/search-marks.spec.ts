import { expect, test, type Page } from '@playwright/test';
import { expectUsable } from './axe.ts';

const bar = (page: Page) => page.getByRole('region', { name: '搜索到的词' });

/** The words marked as the present one, and whether they are in sight. */
const current = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('search-current') ?? [])] as Range[];
    const box = range?.getBoundingClientRect();
    return {
      text: range?.toString(),
      section: range?.startContainer.parentElement?.closest('[data-section]')?.id,
      seen: box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight,
    };
  });

async function expectAt(page: Page, text: string, section: string): Promise<void> {
  await expect.poll(() => current(page)).toEqual({ text, section, seen: true });
}

test('a result leads to its words: marked, in sight, told how many; Esc takes the marks away', async ({
  page,
}) => {
  await page.goto('/');
  await page.keyboard.press('/');
  await page.keyboard.type('责任心');
  const result = page.getByRole('dialog').getByRole('listbox').getByRole('option').first();
  await expect(result).toContainText('责任心');
  const target = new URL((await result.getAttribute('href'))!, page.url());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target.href);
  await expectAt(page, '责任心', target.hash.slice(1));
  await expect(bar(page).getByRole('status')).toHaveText(/^“责任心”：第 \d+ 处，共 \d+ 处$/);
  await expectUsable(page, '.search-marks');

  await page.reload();
  await expectAt(page, '责任心', target.hash.slice(1));
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(page).toHaveURL(target.pathname + target.hash);
  expect((await current(page)).text).toBeUndefined();
});

test('a reader goes from one place to the next and round; what is folded away opens', async ({ page }) => {
  await page.goto('/chapters/follow-through/?q=十一点#case');
  await expectAt(page, '十一点', 'case');
  const told = await bar(page).getByRole('status').textContent();
  const [at, of] = told!.match(/\d+/g)!.map(Number) as [number, number];
  expect(at).toBeLessThanOrEqual(of);
  const sections = new Set<string | undefined>();
  for (let i = 0; i < of; i += 1) {
    await bar(page).getByRole('button', { name: '下一处' }).click();
    await expect.poll(async () => (await current(page)).seen).toBe(true);
    sections.add((await current(page)).section);
  }
  expect(sections.size).toBeGreaterThan(1);
  expect(sections).toContain('role-play');
  await expect(bar(page).getByRole('status')).toHaveText(told!);
  await bar(page).getByRole('button', { name: '上一处' }).click();
  await bar(page).getByRole('button', { name: '清除标记' }).click();
  await expect(bar(page)).toHaveCount(0);
});

test('a result on the page at hand is shown without loading it again, and Back takes the marks away', async ({
  page,
}) => {
  await page.goto('/chapters/freeze-frame/');
  await page.evaluate(() => (document.documentElement.dataset['here'] = ''));
  await page.keyboard.press('/');
  await page.keyboard.type('帕累托');
  const result = page.getByRole('dialog').getByRole('group', { name: '第 4 章' }).getByRole('option').first();
  await result.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page).toHaveURL(/\?q=%E5%B8%95/);
  await expect.poll(async () => (await current(page)).text).toBe('帕累托');
  expect(await page.evaluate(() => document.documentElement.dataset['here'])).toBe('');
  await page.goBack();
  await expect(bar(page)).toHaveCount(0);
});

test('an address with words that stand nowhere, or with rubbish, shows the chapter and nothing else', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  for (const query of ['子虚乌有', '<img src=x>', '%ED%A0%80', '"', `${'客户'.repeat(400)}`]) {
    await page.goto(`/chapters/follow-through/?q=${query}#insight`);
    await expect(page.locator('#insight')).toBeInViewport();
    await expect(bar(page)).toHaveCount(0);
  }
  expect(errors).toEqual([]);
});

test('a reader whose browser has no highlights is shown the word as selected, until Esc', async ({
  page,
}) => {
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto('/chapters/follow-through/?q=责任心#insight');
  await expect(bar(page)).toBeVisible();
  const selected = () => page.evaluate(() => getSelection()?.toString());
  await expect.poll(selected).toBe('责任心');
  await page.keyboard.press('Escape');
  await expect.poll(selected).toBe('');
});

test('nothing is fetched for marks where no address asks for them', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/chapters/follow-through/', { waitUntil: 'networkidle' });
  expect(fetched.filter((url) => url.includes('search-'))).toEqual([]);
});
