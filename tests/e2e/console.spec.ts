import { expect, test } from '@playwright/test';
import { builtPages } from './pages.ts';

for (const path of builtPages().filter((page) => page !== '/404.html'))
  test(`${path} keeps to its own security policy and makes no error`, async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => said.push(String(error)));
    page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
    await page.goto(path);
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
    // From top to bottom, so that everything that waits to come near the screen has loaded.
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 700) await page.mouse.wheel(0, 700);
    await page.waitForLoadState('networkidle');
    expect(said).toEqual([]);
  });
