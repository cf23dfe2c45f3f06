import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { findChromium } from '../../src/integrations/pdf/find-chromium.ts';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** Scores 0–100 of one page in one run, Lighthouse's mobile settings; `cls` is the cumulative layout shift. */
export interface LighthouseRun {
  scores: Record<(typeof CATEGORIES)[number], number>;
  cls: number;
  /** Audits below full marks. */
  below: string[];
}

/** Runs Lighthouse (mobile) on a page a number of times, one fresh browser a run. */
export async function lighthouseRuns(url: string, runs: number): Promise<LighthouseRun[]> {
  const results: LighthouseRun[] = [];
  const chromePath = findChromium();
  for (let run = 0; run < runs; run += 1) {
    const chrome = await launch({
      chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      ...(chromePath === undefined ? {} : { chromePath }),
    });
    const result = await lighthouse(url, {
      port: chrome.port,
      onlyCategories: [...CATEGORIES],
      logLevel: 'error',
    });
    chrome.kill();
    if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
    const { categories, audits } = result.lhr;
    results.push({
      scores: Object.fromEntries(
        CATEGORIES.map((key) => [key, Math.round((categories[key]?.score ?? 0) * 100)]),
      ) as LighthouseRun['scores'],
      cls: audits['cumulative-layout-shift']?.numericValue ?? NaN,
      below: CATEGORIES.flatMap((key) => categories[key]?.auditRefs ?? [])
        .filter((ref) => ref.weight > 0 && (audits[ref.id]?.score ?? 1) < 1)
        .map((ref) => ref.id),
    });
  }
  return results;
}
