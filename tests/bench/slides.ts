/** How soon the next slide is on the wall, beside a deck of reveal.js with nothing on its slides. */
import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/integrations/pdf/find-chromium.ts';

const REVEAL = new URL('../../node_modules/reveal.js/dist/reveal.mjs', import.meta.url);

const EMPTY = `<!doctype html><title>empty</title><div class="reveal"><div class="slides">${'<section>1</section>'.repeat(100)}</div></div>
<script type="module">
  import Reveal from '/bench-reveal.mjs';
  new Reveal({ transition: 'none', hash: true }).initialize();
</script>`;

/** Median milliseconds from the key to the frame that shows the next slide, over a run of slides. */
async function medianOfNext(page: Page): Promise<{ median: number; worst: number; slides: number }> {
  await page.locator('.reveal.ready').waitFor();
  return page.evaluate(async () => {
    const shown = () => document.querySelector('.slides > section.present');
    const painted = () =>
      new Promise<void>((resolve) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => resolve();
          port2.postMessage(0);
        }),
      );
    const times: number[] = [];
    for (let i = 0; i < 80; i++) {
      await painted();
      const before = shown();
      const start = performance.now();
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'PageDown', keyCode: 34, bubbles: true, cancelable: true }),
      );
      await painted();
      if (shown() === before) break;
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { median: times[times.length >> 1] ?? 0, worst: times.at(-1) ?? 0, slides: times.length };
  });
}

const round = (value: number) => Number(value.toFixed(1));

/** Figures of the decks of the chapters at an address. */
export async function slideTimes(
  origin: string,
  slugs: readonly string[],
): Promise<Record<string, unknown>[]> {
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--disable-gpu'],
  });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  await page.route('**/bench-empty', (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }));
  await page.route('**/bench-reveal.mjs', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: readFileSync(REVEAL, 'utf8') }),
  );
  await page.goto(`${origin}/bench-empty`);
  const empty = await medianOfNext(page);
  const figures: Record<string, unknown>[] = [];
  for (const slug of slugs) {
    await page.goto(`${origin}/chapters/${slug}/slides/`, { waitUntil: 'networkidle' });
    const { median, worst, slides } = await medianOfNext(page);
    figures.push({
      slug,
      slides,
      medianMs: round(median),
      worstMs: round(worst),
      emptyMedianMs: round(empty.median),
      ratio: round(median / empty.median),
    });
  }
  await browser.close();
  return figures;
}
