/**
 * `npm run bench [-- bytes lighthouse scale cards search restore slides]`: figures as JSON lines. `npm run build`
 * first.
 * Times are of this machine: compare the ratios.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { builtChapters } from '../e2e/pages.ts';
import { pageBytes } from './bytes.ts';
import { cardCamera } from './card-camera.ts';
import { cardFigures, cardSpeed } from './cards.ts';
import { lighthouseRuns } from './lighthouse.ts';
import { restoreCases, restoreSizes } from './restore.ts';
import { restoreBytes } from './restore-bytes.ts';
import { buildGenerated } from './scale.ts';
import { benchSearch } from './search.ts';
import { slideTimes } from './slides.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const asked = process.argv.slice(2);
const wanted = (name: string) => asked.length === 0 || asked.includes(name);
const say = (figure: Record<string, unknown>) => console.log(JSON.stringify(figure));

if (wanted('bytes'))
  for (const slug of builtChapters()) say({ bench: 'bytes', ...pageBytes(`/chapters/${slug}/`) });

const port = 4398;
/** Serves the built site; the answer ends that. */
async function serve(): Promise<() => void> {
  const server = spawn('astro', ['preview', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  return () => void server.kill();
}

if (wanted('lighthouse')) {
  const stop = await serve();
  for (const path of ['/', ...builtChapters().map((slug) => `/chapters/${slug}/`), '/search/']) {
    const runs = await lighthouseRuns(`http://localhost:${port}${path}`, 5);
    say({
      bench: 'lighthouse',
      path,
      runs: runs.map(({ scores, cls }) => [...Object.values(scores), cls]),
      below: [...new Set(runs.flatMap((run) => run.below))],
    });
  }
  stop();
}

if (wanted('slides')) {
  const stop = await serve();
  for (const figure of await slideTimes(`http://localhost:${port}`, builtChapters()))
    say({ bench: 'slides', ...figure });
  stop();
}

if (wanted('scale')) {
  const small = await buildGenerated(root, 250);
  const large = await buildGenerated(root, 1000);
  for (const result of [small, large]) say({ bench: 'scale', ...result });
  say({
    bench: 'scale',
    ratioOfTimes: Number((large.seconds / small.seconds).toFixed(2)),
    ratioOfChapters: 4,
    pageGrowth: large.chapterPageBytes - small.chapterPageBytes,
  });
}

if (wanted('cards')) {
  for (const figure of [...cardFigures(500), cardSpeed()]) say(figure);
  const stop = await serve();
  say(await cardCamera(`http://localhost:${port}`));
  stop();
}

if (wanted('search')) for await (const figure of benchSearch(root)) say({ bench: 'search', ...figure });

if (wanted('restore')) {
  for (const figure of restoreCases()) say({ bench: 'restore', ...figure });
  for (const state of ['damaged', 'clean'] as const)
    for (const figure of restoreSizes([100, 1000, 10_000], state)) say({ bench: 'restore', ...figure });
  say({ bench: 'restore', ...(await restoreBytes(10_000)) });
}
