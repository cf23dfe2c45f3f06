import { expect, test, type Page } from '@playwright/test';
import { chapterWithTool } from './tools.ts';

const slug = 'sincere-apology';
const BATCHES = 8;
const EACH = 25;

/** Whole entries of every kind that belongs to no question or tool, by key. */
const whole: Record<string, object> = {
  [`reading/${slug}`]: { title: 'x', section: 'case', fraction: 0.2, read: ['key-points'] },
  [`objectives/${slug}/before`]: { ticked: ['a'] },
  [`objectives/${slug}/after`]: { ticked: ['a'] },
  [`test/${slug}`]: { right: 1, total: 2, again: [], open: true, passedAt: 5 },
  [`role-play/${slug}`]: { round: 1, path: [] },
  [`role-play-call/${slug}/1`]: { choices: [], ending: 'x', kind: 'won-back', keyPoints: {} },
  [`review/${slug}/key-point/sorry-before-reason`]: { step: 1, right: true },
  [`plan/${slug}/own-1`]: {
    if: 'a',
    then: 'b',
    keyPoint: '',
    lookBack: '2026-01-01',
    result: '',
    outcome: '',
  },
  learner: { name: 'x' },
  settings: { theme: 'dark', textSize: 'large' },
};

/** The ids of elements of a chapter, from its page. */
async function ids(page: Page, chapter: string, elements: string, attribute: string): Promise<string[]> {
  await page.goto(`/chapters/${chapter}/`);
  return page
    .locator(elements)
    .evaluateAll((all, name) => all.map((each) => each.getAttribute(name)!), attribute);
}

/** Whole entries of questions and tools that are there, by key. */
async function practised(page: Page): Promise<Record<string, object>> {
  const answer = { response: ['x'], right: false, tries: 1, shown: false };
  const marks = { points: [{ id: 'x', keyPoint: 'y', marked: true, at: 1 }], seenFirst: false };
  const [choice] = await ids(page, slug, '[data-kind="single-choice"]', 'data-question');
  const [short] = await ids(page, slug, '[data-kind="short-answer"]', 'data-question');
  const [writing] = await ids(page, slug, 'writing-question', 'id');
  const [tool] = await ids(page, slug, '.tool', 'data-tool');
  const [item] = await ids(page, slug, '.tool [data-item]', 'data-item');
  const [reasons, flow] = await Promise.all(
    ['contact-reasons', 'flow-experiences'].map(async (kind) => {
      const chapter = chapterWithTool(kind);
      const tab = await page.context().newPage();
      const [id] = await ids(tab, chapter, `tool-${kind}`, 'data-tool');
      await tab.close();
      return `${chapter}/${id}`;
    }),
  );
  return {
    [`answer/${slug}/${choice}`]: answer,
    [`test-answer/${slug}/${choice}`]: answer,
    [`answer/${slug}/${short}`]: { ...answer, response: { text: '写下的话', marks: ['x'] } },
    [`text/${slug}/${short}`]: { text: '写下的话' },
    [`test-text/${slug}/${short}`]: { text: '写下的话' },
    [`self-marks/${slug}/${short}`]: marks,
    [`text/${slug}/${writing!.replace('write-', '')}`]: { text: '写下的话' },
    [`tool/${slug}/${tool}/${item}`]: { fields: { x: '写下的话' } },
    [`tool-reason/${reasons}/000000001-a`]: { text: '货', count: 1, remedy: '', who: '', due: '' },
    [`tool-assessment/${flow}/1700000000000`]: { scores: { x: 3 } },
  };
}

/** Brings everything on a page to life, wherever it stands. */
async function enliven(page: Page, ...elements: string[]): Promise<void> {
  await page.mouse.move(40, 40);
  await page.mouse.move(60, 60);
  for (const element of elements)
    await page.waitForFunction((name) => customElements.get(name) !== undefined, element);
}

/** Numbers that look random, the same each time. */
let state = 11;
const next = (below: number) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * below);
};

/** Damages an entry in one of many ways; every result is unlike all others. */
function damaged(value: object, mark: number): string {
  const fields = Object.keys(value);
  const text = JSON.stringify({ v: 1, at: 1, ...value, mark });
  const field = fields[next(fields.length)]!;
  const wrong = [null, 7, 'x'.repeat(50_000), [], {}, true, [null], { length: 3 }, -1, '🙂\u202e<b>'][
    next(10)
  ];
  return [
    () => text.slice(0, 1 + next(text.length - 12)) + mark,
    () => JSON.stringify({ v: 1, at: 1, ...value, [field]: wrong, mark }),
    () => JSON.stringify({ v: 99, at: 1, of: 'tomorrow', mark }),
    () => JSON.stringify({ v: 'one', at: null, ...value, mark }),
    () => `"${'很长'.repeat(30_000)}${mark}`,
    () => `[${mark}]`,
    () => `<script>${mark}</script>`,
  ][next(7)]!();
}

test(`${BATCHES * EACH} entries damaged in all sorts of ways: every page works, and every original is kept`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const all = { ...whole, ...(await practised(page)) };
  const keys = Object.keys(all);
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const entries: Record<string, string> = {};
    for (let at = 0; at < EACH; at += 1) {
      const key = keys[at % keys.length]!;
      // The same kinds again, of plans and calls that are many.
      const name = at < keys.length ? key : `${['plan', 'role-play-call'][at % 2]}/${slug}/${at}`;
      const value =
        at < keys.length ? all[key]! : whole[at % 2 ? `role-play-call/${slug}/1` : `plan/${slug}/own-1`]!;
      entries[name] = damaged(value, batch * EACH + at);
    }
    await page.goto('/404.html');
    await page.evaluate((texts) => {
      localStorage.clear();
      for (const [key, text] of Object.entries(texts)) localStorage[`jiangxin:${key}`] = text;
    }, entries);

    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`/chapters/${slug}/`);
    await page.locator('.my-plans > summary').click();
    await expect(page.getByRole('button', { name: '自己写一条' })).toBeVisible();
    await enliven(page, 'quiz-question', 'writing-question', 'tool-four-step-apology');
    await expect(page.locator('.tool')).toHaveAttribute('data-live', '');
    await page.goto(`/chapters/${slug}/test/`);
    await enliven(page, 'quiz-question', 'quiz-test');
    await expect(page.locator('.test-status')).not.toBeEmpty();
    for (const kind of ['contact-reasons', 'flow-experiences']) {
      await page.goto(`/chapters/${chapterWithTool(kind)}/`);
      await enliven(page, `tool-${kind}`);
      await expect(page.locator(`tool-${kind}`)).toHaveAttribute('data-live', '');
    }
    await page.goto(`/chapters/${slug}/certificate/`);
    await expect(page.locator('certificate-sheet')).toHaveAttribute('data-state', /./);
    await page.goto('/plan/');
    await expect(page.locator('plan-sheet')).toHaveAttribute('data-state', /./);
    await page.goto('/review/');
    await expect(page.locator('review-desk')).toHaveAttribute('data-state', 'open');
    await page.goto('/me/');
    await expect(page.locator('mastery-overview')).toHaveAttribute('data-state', 'open');
    await expect(page.getByRole('button', { name: '取出', exact: true }).first()).toBeVisible();

    const left = await page.evaluate(() => Object.values(localStorage) as string[]);
    const lost = Object.entries(entries).filter(([, text]) => !left.includes(text));
    expect(lost.map(([key]) => key)).toEqual([]);
    expect(errors).toEqual([]);
  }
});
