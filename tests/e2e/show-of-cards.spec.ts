import { expect, test, type Page } from '@playwright/test';
import { fromTypedCode } from '../../src/course/cards/transfer.ts';
import { classOfCards, drawScene, random } from '../fixtures/card-scene.ts';
import { withCamera, writeVideo } from '../fixtures/fake-camera.ts';
import { expectUsable } from './axe.ts';

/** The sentence on how reading goes. */
const status = (page: Page) => page.locator('.card-status');

const cards = classOfCards(24, 60, random(5));
const pictures = [1, 2, 3].map((seed) => drawScene({ cards, blur: 0.6, seed, clutter: 30 }));

test.use({ launchOptions: withCamera(writeVideo('class-of-24', pictures)) });

test('a trainer reads a class of 24 with the camera and is told who is missing, and no answer', async ({
  page,
}) => {
  await page.goto('/show-of-cards/');
  await page.getByLabel('发了几张卡').fill('26');
  await page.getByLabel('发了几张卡').press('Tab');
  await page.getByRole('button', { name: '打开相机' }).click();
  await expect(status(page)).toContainText('读到24张，共26张。还差25号、26号。');
  await expect(page.locator('.card-picture g')).toHaveCount(24);
  await expect(page.locator('.card-panel')).not.toContainText(/[ABCD]/);
  await expectUsable(page);

  await page.getByRole('button', { name: '收票' }).click();
  await expect(page.getByRole('heading', { name: '交给电脑' })).toBeFocused();
  await expect(page.getByRole('img', { name: '这次投票的二维码' })).toBeVisible();
  const code = (await page.locator('.card-handover code').textContent()) ?? '';
  expect(fromTypedCode(code)).toEqual({ tag: 0, round: 1, counts: [6, 6, 6, 6] });
  await expectUsable(page);
});

test('nothing is asked of the network and nothing is stored of the picture while the camera is on', async ({
  page,
}) => {
  await page.goto('/show-of-cards/');
  await page.getByRole('button', { name: '打开相机' }).click();
  await expect(status(page)).toContainText('读到24张，共24张。都读到了，可以收票。');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.context().setOffline(true);
  await page.getByLabel('发了几张卡').fill('25');
  await page.getByLabel('发了几张卡').press('Tab');
  await expect(status(page)).toContainText('还差25号');
  await page.getByRole('button', { name: '收票' }).click();
  await expect(page.getByRole('heading', { name: '交给电脑' })).toBeVisible();
  expect(requests).toEqual([]);
  const stored = await page.evaluate(() => JSON.stringify(localStorage));
  expect(stored).toContain('handedOut');
  expect(stored.length).toBeLessThan(300);
});

test('a trainer gives the cards names, which stay on the device until they are deleted', async ({ page }) => {
  await page.goto('/show-of-cards/');
  await page.getByText('卡号对应的姓名').click();
  const names = page.getByRole('textbox', { name: /一行一个/ });
  await names.fill(
    Array.from({ length: 26 }, (_, i) => (i === 24 ? '<b>王芳</b>' : `学员${i + 1}`)).join('\n'),
  );
  await page.getByRole('button', { name: '存下名单' }).click();
  await page.getByRole('button', { name: '打开相机' }).click();
  await expect(status(page)).toContainText('还差25号<b>王芳</b>、26号学员26。');
  await page.reload();
  await page.getByText('卡号对应的姓名').click();
  await expect(names).toHaveValue(/<b>王芳<\/b>/);
  await page.getByRole('button', { name: '删掉名单' }).click();
  await page.reload();
  await page.getByText('卡号对应的姓名').click();
  await expect(names).toHaveValue('');
});

for (const [error, words] of [
  ['NotAllowedError', '没有得到使用相机的许可'],
  ['NotFoundError', '没有找到相机'],
  ['NotReadableError', '相机打不开'],
] as const)
  test(`a trainer whose camera says ${error} is told what to do and how to go on`, async ({ page }) => {
    await page.addInitScript((name) => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', name));
    }, error);
    await page.goto('/show-of-cards/');
    await page.getByRole('button', { name: '打开相机' }).click();
    await expect(status(page)).toContainText(words);
    await expect(status(page)).toContainText('改用数举手');
    await expect(page.getByRole('button', { name: '打开相机' })).toBeEnabled();
  });

test('a camera pulled out in mid-vote loses nothing that was read', async ({ page }) => {
  await page.addInitScript(() => {
    const open = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
      const stream = await open(wish);
      Object.assign(window, { pullOut: () => stream.getVideoTracks()[0]?.dispatchEvent(new Event('ended')) });
      return stream;
    };
  });
  await page.goto('/show-of-cards/');
  await page.getByRole('button', { name: '打开相机' }).click();
  await expect(status(page)).toContainText('都读到了');
  await page.evaluate(() => (window as unknown as { pullOut(): void }).pullOut());
  await expect(status(page)).toContainText('相机断开了。已经读到的都还算数');
  await page.getByRole('button', { name: '打开相机' }).click();
  await page.getByRole('button', { name: '收票' }).click();
  await expect(status(page)).toContainText('收好了，共24张。');
});

test('a trainer prints forty cards, one or two to a sheet', async ({ page }) => {
  await page.goto('/show-of-cards/cards/');
  await expect(page.getByRole('img', { name: /^\d+号卡$/ })).toHaveCount(40);
  const sheets = async () =>
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
  expect(await sheets()).toBe(20);
  await page.getByLabel('一张（每边18厘米）').check();
  expect(await sheets()).toBe(40);
});
