import { createReadStream } from 'node:fs';
import { extname, join } from 'node:path';
import type { AstroIntegration } from 'astro';

type Server = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

const FOLDERS = ['search-index/', 'pagefind/'];
const TYPES: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json' };

/**
 * Serves the search index in `npm run dev`. It is built out of the dev server's own pages when it is first
 * asked for, and again at the next load of a page after the content has changed.
 */
export function serveIndex(
  server: Server,
  base: string,
  dir: string,
  build: (origin: string) => Promise<void>,
): void {
  let built: Promise<void> | undefined;
  server.watcher.on('all', (_, path) => {
    if (path.includes('content')) built = undefined;
  });

  server.middlewares.use((request, response, next) => {
    const [path = ''] = (request.url ?? '').split('?');
    // Everything else is asked for after this file.
    const file = FOLDERS.some((folder) => path.startsWith(base + folder))
      ? path.slice(base.length)
      : undefined;
    if (!file || file.includes('..')) {
      next();
      return;
    }
    built ??= build(`http://${request.headers.host}`);
    built.then(
      () => {
        response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
        createReadStream(join(dir, file))
          .on('error', () => next())
          .pipe(response);
      },
      (error: unknown) => {
        built = undefined;
        next(error);
      },
    );
  });
}
