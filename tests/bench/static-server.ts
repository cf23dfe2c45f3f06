import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface StaticServer {
  origin: string;
  /** What has been asked for since it was last emptied: path and bytes of the answer. */
  log: { path: string; bytes: number }[];
  close(): void;
}

/** Serves a folder as static hosts do: text compressed, everything else as it is, cached for ten minutes. */
export async function serveFolder(dir: string): Promise<StaticServer> {
  const log: StaticServer['log'] = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://localhost');
    const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    const content = await readFile(join(dir, decodeURIComponent(file))).catch(() => undefined);
    const type = TYPES[extname(file)];
    const body = content && type ? gzipSync(content, { level: 9 }) : content;
    log.push({ path: pathname, bytes: body?.length ?? 0 });
    response.writeHead(body ? 200 : 404, {
      'content-type': type ?? 'application/octet-stream',
      'cache-control': 'max-age=600',
      ...(content && type ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    log,
    close: () => server.close(),
  };
}
