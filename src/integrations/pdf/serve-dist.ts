import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';

/** Lets a browser read a built site from its folder, as if it stood at its address: no server, no network. */
export async function serveDist(context: BrowserContext, dist: string, site: URL): Promise<void> {
  const base = site.pathname.replace(/\/$/, '');
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url());
    const path = decodeURIComponent(pathname);
    if (origin !== site.origin || !path.startsWith(`${base}/`)) return await route.abort();
    const file = join(dist, path.slice(base.length));
    const found = [file, join(file, 'index.html')].find(
      (name) => existsSync(name) && statSync(name).isFile(),
    );
    return await (found ? route.fulfill({ path: found }) : route.fulfill({ status: 404, body: '' }));
  });
}
