import { expect, test } from '@playwright/test';
import { openTrainer, openWall, expectOnWall } from './room.ts';

test('a trainer uncovers a private card on the wall from the own window, and reads what only a trainer should', async ({
  page: wall,
  context,
}) => {
  await openWall(wall, '#/role-play-card-customer');
  const trainer = await openTrainer(wall, context);
  await expectOnWall(wall, 'role-play-card-customer');
  const brief = wall.locator('section.present .card-text');
  await expect(brief).toBeHidden();
  await trainer.bringToFront();
  await trainer.getByRole('button', { name: '在墙上揭开这张卡' }).click();
  await expect(brief).toBeVisible();
  await trainer.getByRole('button', { name: '盖上墙上的卡' }).click();
  await expect(brief).toBeHidden();

  const step = await wall.locator('.slides > [id^="game-step-"]').first().getAttribute('id');
  await wall.bringToFront();
  await wall.goto(`${new URL(wall.url()).pathname}#/${step}`);
  await wall.reload();
  await expect(trainer.locator('.desk-note:visible')).toContainText('讲师');
  await expect(wall.locator('section.present')).not.toContainText('讲师');
});
