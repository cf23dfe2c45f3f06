import { expect, test, type Page } from '@playwright/test';
import { questionTag, toTypedCode } from '../../src/course/cards/transfer.ts';
import { classOfCards, drawScene, random } from '../fixtures/card-scene.ts';
import { withCamera, writeVideo } from '../fixtures/fake-camera.ts';
import { expectUsable } from './axe.ts';
import { builtChapters } from './pages.ts';

const cards = classOfCards(24, 60, random(5));
test.use({ launchOptions: withCamera(writeVideo('vote', [drawScene({ cards, blur: 0.6, clutter: 30 })])) });

const slug = builtChapters()[0] ?? '';

/** Opens the first question with four options of the first chapter, and its vote. */
async function openVote(page: Page): Promise<string> {
  await page.goto(`/chapters/${slug}/slides/`);
  const vote = page
    .locator('room-vote:not([data-many])')
    .filter({ has: page.locator('[data-option]:nth-child(4)') });
  const question = (await vote.first().getAttribute('data-question')) ?? '';
  await page.goto(`/chapters/${slug}/slides/#/question-${question}`);
  await page.reload();
  await page.getByRole('button', { name: '开始举手' }).click();
  return question;
}

const openDesk = async (page: Page) => {
  await page.locator('.present .vote-more summary').click();
  await page.getByRole('button', { name: '举牌收票（用相机）' }).click();
  return page.getByRole('dialog', { name: '举牌收票' });
};

test('a trainer fills a vote from cards held up, then the second from a phone by eight characters', async ({
  page,
}) => {
  const question = await openVote(page);
  const desk = await openDesk(page);
  await desk.getByRole('button', { name: '打开相机' }).click();
  await expect(desk.locator('.card-status')).toContainText('读到24张');
  await expect(desk.locator('.card-panel')).not.toContainText(/[ABCD]/);
  await expectUsable(page);
  await desk.getByRole('button', { name: '收票' }).click();
  await expect(desk).toBeHidden();
  const wall = page.locator('.present room-vote');
  await expect(wall.locator('.vote-hands')).toContainText('24');
  await expect(wall.locator('.vote-told')).toBeHidden();

  for (const name of ['收票', '和邻座讨论', '再举一次手']) await wall.getByRole('button', { name }).click();
  const code = toTypedCode({ tag: questionTag(slug, question), round: 2, counts: [1, 20, 2, 1] });
  const again = await openDesk(page);
  await again.getByText('用手机读，从手机接收').click();
  const field = again.getByLabel('手机上的八个字');
  await field.fill(toTypedCode({ tag: questionTag(slug, question), round: 1, counts: [1, 20, 2, 1] }));
  await field.press('Enter');
  await expect(again.getByText('这是第1次投票的结果')).toBeVisible();
  await field.fill(`${code.slice(0, -1)}${code.endsWith('0') ? '1' : '0'}`);
  await field.press('Enter');
  await expect(again.getByText('这八个字对不上')).toBeVisible();
  await field.fill(code.toLowerCase());
  await field.press('Enter');
  await expect(again).toBeHidden();
  for (const name of ['收票', '看结果和答案']) await wall.getByRole('button', { name }).click();
  await expect(wall.locator('.vote-told')).toBeVisible();
  await expect(wall.locator('.vote-told')).toContainText('20');

  await page.goto(`/chapters/${slug}/presenter/`);
  const mine = page.locator(`vote-desk[data-question="${question}"]`);
  await mine.evaluate((element) => element.closest('[hidden]')?.removeAttribute('hidden'));
  await expect(mine.getByRole('rowheader', { name: '24号', includeHidden: true })).toHaveCount(1);
});

test('a trainer whose class uses cards reads them when the network is gone', async ({ page, context }) => {
  await page.goto('/show-of-cards/');
  await page.getByLabel('发了几张卡').fill('25');
  await page.getByLabel('发了几张卡').press('Tab');
  await openVote(page);
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  const desk = await openDesk(page);
  await desk.getByRole('button', { name: '打开相机' }).click();
  await expect(desk.locator('.card-status')).toContainText('读到24张，共25张。还差25号。');
});

test('no script for cards is loaded before the camera is asked for', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await openVote(page);
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /card-(desk|panel|worker)/.test(url))).toEqual([]);
  await openDesk(page);
  expect(scripts.filter((url) => /card-desk/.test(url))).not.toEqual([]);
});
