import { defineConfig } from '@playwright/test';
import { findChromium } from '../src/integrations/pdf/find-chromium.ts';

const port = Number(process.env['PORT'] ?? 4399);
const executablePath = findChromium();

export default defineConfig({
  testDir: '.',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: '../test-results',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A test that passes only the second time is listed as flaky: it wants mending, and does not stop the rest.
  retries: 1,
  // Patience, not speed: a busy machine must not fail a test. Speed is measured by `npm run bench`.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'zh-CN',
    launchOptions: {
      // Without a UTF-8 locale, as in a bare container, Chromium names a Chinese download "download".
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
    viewport: { width: 1280, height: 800 },
  },
  // The built site, served as any static server serves it; `npm test` has built it before. Beside a preview that
  // somebody has open, too: Astro starts no second one of a folder unless told so.
  webServer: {
    command: `astro preview --port ${port} --ignore-lock`,
    cwd: '..',
    url: `http://localhost:${port}/`,
    reuseExistingServer: process.env['CI'] === undefined,
  },
});
