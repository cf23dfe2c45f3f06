import { expect, test, type Page } from '@playwright/test';
import { ENDING_LABELS } from '../../src/course/role-play/endings.ts';
import { keyPointTally } from '../../src/course/role-play/key-point-tally.ts';
import { expertWalk, pathOf, replay, type Path } from '../../src/course/role-play/walk.ts';
import { expectStill, watchShifts } from './questions.ts';
import { button, expectMood, nodeOf, open, PLAY, playPath, PROMISED, replies, stored } from './role-play.ts';

const KEY = `jiangxin:role-play/${PLAY.slug}`;
const CALLS = `jiangxin:role-play-call/${PLAY.slug}/`;
const start = (page: Page) => page.locator('.role-play-start');

async function keep(page: Page, entries: Record<string, object | string>): Promise<void> {
  await page.goto('/404.html');
  await page.evaluate((all) => {
    for (const [key, value] of Object.entries(all))
      localStorage.setItem(key, typeof value === 'string' ? value : JSON.stringify(value));
  }, entries);
}

const call = (kind: string, choices: Path = []) => ({
  v: 1,
  at: 5,
  choices,
  ending: 'gone',
  kind,
  keyPoints: {},
});

test('a call that was broken off is there on the next visit, and nothing moves', async ({ page }) => {
  await watchShifts(page);
  await open(page);
  await button(page, '开始演练').click();
  await playPath(page, PROMISED);
  expect((await stored(page))[KEY]).toMatchObject({ v: 1, round: 1, path: PROMISED });
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  await expect(start(page)).toContainText(`这一遍演到第 ${PROMISED.length + 1} 句，还在。`);
  await expectStill(page);
  await button(page, '接着演').click();
  const walk = replay(PLAY.graph, PROMISED);
  await expectMood(page, walk.mood);
  await expect(page.locator('.role-play-lines > li')).toHaveCount(2 * PROMISED.length + 1);
  await expect(page.locator('.role-play-lines > li').last()).toContainText(nodeOf(walk.at).customer);
});

test('each finished call is kept as an entry of its own, with its key points', async ({ page }) => {
  await open(page);
  const expert = expertWalk(PLAY.graph);
  const poor = replay(PLAY.graph, [
    ['opening', 'open-rare'],
    ['group-chat', 'group-rumour'],
    ['whose-station', 'cannot-hear'],
    ['films-it', 'film-stop'],
    ['last-word', 'did-not-happen'],
  ]);
  await button(page, '开始演练').click();
  await playPath(page, pathOf(expert));
  await button(page, '再演一遍').click();
  await playPath(page, pathOf(poor));
  await expect(page.locator('.role-play-replies')).toContainText('演过 2 遍，最好的结局：赢回。');
  const kept = Object.entries(await stored(page)).filter(([key]) => key.startsWith(CALLS));
  expect(kept).toHaveLength(2);
  for (const [at, walk] of [expert, poor].entries())
    expect(kept.sort()[at]![1]).toMatchObject({
      v: 1,
      choices: pathOf(walk),
      ending: walk.at,
      kind: PLAY.graph.endings.get(walk.at),
      keyPoints: keyPointTally(PLAY.graph, walk.history),
    });
  await page.reload();
  await expect(start(page)).toContainText(`演过 2 遍，最好的结局：${ENDING_LABELS['won-back']}。`);
  await expect(button(page, '再演一遍')).toBeVisible();
});

test('of a call kept before the dialogue changed all that still fits is there, and that is said', async ({
  page,
}) => {
  await keep(page, {
    [KEY]: { v: 1, at: 1, round: 3, path: [PROMISED[0], ['near-miss', 'gone'], PROMISED[2]] },
  });
  await open(page);
  await expect(start(page)).toContainText('这段对话改过了：前 1 句还在，从那里接着演。');
  await button(page, '接着演').click();
  await expect(page.locator('.role-play-lines > li').last()).toContainText(nodeOf('near-miss').customer);
});

test('a call of which nothing fits any more is begun anew, and stays kept until then', async ({ page }) => {
  const entry = { v: 1, at: 1, round: 3, path: [['constructor', 'gone']] };
  await keep(page, { [KEY]: entry });
  await open(page);
  await expect(start(page)).toContainText('这段对话改过了，上次的那一遍接不上，请从头演。');
  expect((await stored(page))[KEY]).toEqual(entry);
  await button(page, '开始演练').click();
  await expect(replies(page)).toHaveCount(3);
});

test('the debrief of a call that fits only in part says so', async ({ page }) => {
  await keep(page, { [`${CALLS}5`]: call('won-back', [...PROMISED.slice(0, 2), ['gone', 'gone']]) });
  await open(page);
  await expect(start(page)).toContainText('演过 1 遍，最好的结局：赢回。');
  await button(page, '上一遍的复盘').click();
  await expect(page.locator('.role-play-debrief')).toContainText(
    '这段对话后来改过，对得上的只有下面这几句。',
  );
  await expect(page.locator('.role-play-steps > li')).toHaveCount(2);
});

for (const text of ['{"v":1,', '{"v":1,"at":1,"round":"x","path":[]}', '[]'])
  test(`a call in progress that reads ${text} is set aside, and the role-play works`, async ({ page }) => {
    await keep(page, { [KEY]: text });
    await open(page);
    await expect(page.locator('.keeping')).toContainText('已经原样另存');
    await button(page, '开始演练').click();
    await playPath(page, PROMISED);
    const all = await page.evaluate(() => ({ ...localStorage }) as Record<string, string>);
    expect(Object.entries(all).find(([key]) => key.startsWith('jiangxin:damaged/'))?.[1]).toBe(text);
  });

test('a learner whose storage is full plays to the end, reads the debrief, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await open(page);
  await button(page, '开始演练').click();
  await expect(page.locator('.keeping')).toContainText('存储空间满了');
  await page.getByRole('button', { name: '知道了' }).click();
  await playPath(page, pathOf(expertWalk(PLAY.graph)));
  await expect(page.locator('.role-play-replies')).toContainText('演过 1 遍');
  await button(page, '看复盘').click();
  await button(page, '收起复盘').click();
  await expect(button(page, '上一遍的复盘')).toBeVisible();
});

test('a learner with two tabs plays in both, and both calls are kept', async ({ page, context }) => {
  const other = await context.newPage();
  await open(page);
  await open(other);
  await button(page, '开始演练').click();
  await button(other, '开始演练').click();
  const path = pathOf(expertWalk(PLAY.graph));
  for (const each of path) for (const tab of [page, other]) await playPath(tab, [each]);
  await button(page, '看复盘').click();
  await button(page, '收起复盘').click();
  await expect(start(page)).toContainText('演过 2 遍');
});
