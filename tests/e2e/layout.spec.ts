import { expect, test } from '@playwright/test';
import { builtPages } from './pages.ts';

const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const path of builtPages()) {
  test(`a reader with a phone 320 px wide never scrolls ${path} sideways`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });

  test(`a reader who doubles the text keeps ${path} whole`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0);
  });
}
