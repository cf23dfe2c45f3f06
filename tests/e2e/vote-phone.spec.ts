import { expect, test } from '@playwright/test';
import encodeQR from 'qr';
import { ANY_QUESTION, toQrText } from '../../src/course/cards/transfer.ts';
import type { Side } from '../../src/course/cards/side.ts';
import { withCamera, writeVideo } from '../fixtures/fake-camera.ts';
import { onWall, openWall, questionSlide, vote } from './room.ts';

const answers = new Map<number, Side>([
  [1, 'A'],
  [2, 'B'],
  [3, 'B'],
  [17, 'B'],
]);
const counts = [1, 3, 0, 0];

/** A phone held before the camera: the code bright on a dark room, 10 pixels a module. */
function phone(): { width: number; height: number; data: Uint8ClampedArray } {
  const [width, height, module] = [1280, 720, 10];
  const rows = encodeQR(toQrText({ tag: ANY_QUESTION, round: 1, counts, answers }), 'raw', {
    ecc: 'medium',
    border: 4,
  });
  const left = Math.round((width - rows.length * module) / 2);
  const top = Math.round((height - rows.length * module) / 2);
  const data = new Uint8ClampedArray(width * height * 4).fill(60);
  for (let y = 0; y < rows.length * module; y += 1)
    for (let x = 0; x < rows.length * module; x += 1) {
      const dark = rows[Math.floor(y / module)]?.[Math.floor(x / module)];
      data.fill(dark ? 30 : 225, ((top + y) * width + left + x) * 4, ((top + y) * width + left + x) * 4 + 3);
    }
  return { width, height, data };
}

test.use({ launchOptions: withCamera(writeVideo('phone', [phone()])) });

test('a trainer holds the phone before the laptop, and the vote is filled with what the phone has read', async ({
  page,
}) => {
  await openWall(page);
  const slide = await questionSlide(page, 'voted');
  await openWall(page, `#/${slide}`);
  expect(await onWall(page)).toBe(slide);
  await vote(page).getByRole('button', { name: '开始举手' }).click();
  await vote(page).locator('.vote-more summary').click();
  await page.getByRole('button', { name: '举牌收票（用相机）' }).click();
  const desk = page.getByRole('dialog', { name: '举牌收票' });
  await desk.getByText('用手机读，从手机接收').click();
  await desk.getByRole('button', { name: '用相机扫手机上的码' }).click();
  await expect(desk).toBeHidden();
  await expect(vote(page).locator('.vote-hands')).toHaveText('已记 4 人');
});
