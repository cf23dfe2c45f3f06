import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../src/integrations/pdf/find-chromium.ts';
import { PAUSE } from '../../src/search/pause.ts';
import { serveFolder } from './static-server.ts';

/** 150 ms round trip, 1.6 Mbit/s down: Lighthouse's slow 4G. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 };

/** Types a word into the dialog and waits for what it finds; milliseconds from before the first key. */
async function search(page: Page, word: string): Promise<number> {
  return await page.evaluate(async (text) => {
    const dialog = document.querySelector('#search-dialog')!;
    const started = performance.now();
    if (!(dialog as HTMLDialogElement).open)
      document.querySelector<HTMLElement>('[data-search-open]')!.click();
    const field = dialog.querySelector('input')!;
    const status = () => dialog.querySelector('.search-status')?.textContent ?? '';
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    while (!status().includes(`“${text}”`)) await new Promise((resolve) => setTimeout(resolve, 4));
    return performance.now() - started;
  }, word);
}

export interface SearchCost {
  word: string;
  /** As sent, of everything since the dialog was opened, when the results were there. */
  bytes: number;
  requests: number;
  /** From opening the dialog on a slow line, the word typed at once. */
  firstMs: number;
  /** The same of a second word on a fast line, without the pause before a search. */
  laterMs: number;
}

/** What the first search of a fresh visitor costs, one browser profile a word. */
export async function searchCosts(
  dist: string,
  path: string,
  words: readonly [first: string, later: string][],
): Promise<SearchCost[]> {
  const server = await serveFolder(dist);
  const executablePath = findChromium();
  const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
  const costs: SearchCost[] = [];
  for (const [word, later] of words) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(server.origin + path, { waitUntil: 'networkidle' });
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    server.log.length = 0;
    const firstMs = await search(page, word);
    const bytes = server.log.reduce((sum, answer) => sum + answer.bytes, 0);
    const requests = server.log.length;
    await page.waitForLoadState('networkidle');
    await session.send('Network.emulateNetworkConditions', {
      ...SLOW,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    const laterMs = (await search(page, later)) - PAUSE;
    costs.push({ word, bytes, requests, firstMs: Math.round(firstMs), laterMs: Math.round(laterMs) });
    await context.close();
  }
  await browser.close();
  server.close();
  return costs;
}
