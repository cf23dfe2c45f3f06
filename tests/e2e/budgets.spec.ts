import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { builtChapters } from './pages.ts';

const KB = 1024;

for (const slug of builtChapters())
  test(`a learner on a slow line gets ${slug} quickly: few bytes but its text, few requests, nothing moves`, async ({
    page,
  }) => {
    const sizes: Record<string, number> = { document: 0, script: 0, stylesheet: 0, font: 0 };
    let requests = 0;
    const pending: Promise<unknown>[] = [];
    page.on('response', (response) => {
      requests += 1;
      const type = response.request().resourceType();
      pending.push(
        response
          .body()
          .then((body) => (sizes[type] = (sizes[type] ?? 0) + gzipSync(body, { level: 9 }).length)),
      );
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
          document.documentElement.dataset['shift'] = String(
            Number(document.documentElement.dataset['shift'] ?? 0) + entry.value,
          );
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/chapters/${slug}/`, { waitUntil: 'networkidle' });
    await Promise.all(pending);

    const text = await page.evaluate(() => {
      const copy = document.body.cloneNode(true) as HTMLElement;
      for (const script of copy.querySelectorAll('script')) script.remove();
      return copy.textContent ?? '';
    });
    const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
    const frame = total - gzipSync(text.replace(/\s+/g, ' '), { level: 9 }).length;
    expect.soft(sizes['script'], 'script').toBeLessThanOrEqual(8 * KB);
    expect.soft(sizes['stylesheet'], 'styles').toBeLessThanOrEqual(8 * KB);
    expect.soft(sizes['font'], 'fonts').toBe(0);
    expect.soft(requests, 'requests').toBeLessThanOrEqual(5);
    expect.soft(frame, 'all but the text').toBeLessThanOrEqual(24 * KB);
    expect
      .soft(await page.evaluate(() => document.documentElement.dataset['shift'] ?? '0'), 'layout shift')
      .toBe('0');
  });
