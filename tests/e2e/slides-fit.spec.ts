import { expect, test } from '@playwright/test';
import { builtChapters } from './pages.ts';
import { openDeck, slideFaults } from './slides.ts';

const WALLS = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

for (const slug of builtChapters())
  test(`who sits in the last row can read every slide of ${slug}, whatever the projector`, async ({
    page,
  }) => {
    for (const wall of WALLS) {
      await page.setViewportSize(wall);
      await openDeck(page, `/chapters/${slug}/slides/`);
      expect.soft(await slideFaults(page), `${wall.width}×${wall.height}`).toEqual([]);
    }
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    expect.soft(await slideFaults(page), 'dark').toEqual([]);
  });
