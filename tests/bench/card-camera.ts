import { chromium } from '@playwright/test';
import { classOfCards, drawScene, random } from '../fixtures/card-scene.ts';
import { withCamera, writeVideo } from '../fixtures/fake-camera.ts';

/** How long pictures are counted, in milliseconds. */
const COUNTED = 6000;

interface Counted {
  pictures: number;
  longTasks: number[];
}

/**
 * 24 cards of 40 pixels before a camera of 1280×720 in a browser: when all were read, pictures looked at a
 * second, and tasks of the page's own thread over 50 ms (Long Tasks API) while they were.
 *
 * @param base address of the built site, for example `http://localhost:4398`
 */
export async function cardCamera(base: string): Promise<Record<string, unknown>> {
  const pictures = [1, 2, 3].map((seed) =>
    drawScene({ cards: classOfCards(24, 40, random(5)), blur: 0.5, seed }),
  );
  const browser = await chromium.launch(withCamera(writeVideo('bench', pictures)));
  const page = await browser.newPage();
  await page.addInitScript(() => {
    const counted = { pictures: 0, longTasks: [] as number[] };
    Object.assign(window, { counted });
    const Original = Worker;
    window.Worker = class extends Original {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        this.addEventListener('message', () => (counted.pictures += 1));
      }
    };
    new PerformanceObserver((list) =>
      counted.longTasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' });
  });
  await page.goto(`${base}/show-of-cards/`);
  await page.getByRole('button', { name: '打开相机' }).click();
  await page.locator('.card-status', { hasText: '读到' }).waitFor();
  const begun = performance.now();
  await page.locator('.card-status', { hasText: '都读到了' }).waitFor();
  const allRead = performance.now() - begun;
  const now = () => page.evaluate(() => structuredClone((window as unknown as { counted: Counted }).counted));
  const before = await now();
  await page.waitForTimeout(COUNTED);
  const after = await now();
  await browser.close();
  return {
    bench: 'cards',
    allReadMs: Math.round(allRead),
    picturesASecond: ((after.pictures - before.pictures) * 1000) / COUNTED,
    longTasks: after.longTasks.slice(before.longTasks.length),
  };
}
