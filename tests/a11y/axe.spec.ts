import { test } from '@playwright/test';
import { expectUsable } from '../e2e/axe.ts';
import { builtPages } from '../e2e/pages.ts';

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [390, 1280])
    test.describe(`${colorScheme}, ${width} px wide`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 }, reducedMotion: 'reduce' } as object);
      for (const path of builtPages())
        test(`everybody can use ${path}`, async ({ page }) => {
          await page.goto(path);
          // What a reader can open is judged open.
          await page.evaluate(() => {
            for (const details of document.querySelectorAll('details')) details.open = true;
          });
          await expectUsable(page);
        });
    });
