import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Paper } from './papers.ts';
import { serveDist } from './serve-dist.ts';

/**
 * Prints papers of a built site with Chromium; sizes and margins are the style sheets'.
 * @param site where the site was built for, base path included
 * @param told called with each paper once its file is written
 */
export async function writePdfs(
  papers: readonly Paper[],
  {
    dist,
    site,
    executablePath,
    told,
  }: { dist: string; site: URL; executablePath: string; told: (paper: Paper) => void },
): Promise<void> {
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  try {
    const context = await browser.newContext({ locale: 'zh-CN' });
    await serveDist(context, dist, site);
    for (const paper of papers) {
      const page = await context.newPage();
      const answer = await page.goto(new URL(paper.page.slice(1), site).href, { waitUntil: 'networkidle' });
      if (!answer?.ok()) throw new Error(`${paper.page} 打不开`);
      const path = join(dist, paper.file);
      mkdirSync(dirname(path), { recursive: true });
      // Tags and outline make the file readable for screen readers and give it bookmarks.
      await page.pdf({ path, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      await page.close();
      told(paper);
    }
  } finally {
    await browser.close();
  }
}
