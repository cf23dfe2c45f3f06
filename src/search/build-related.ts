import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { FoundSection } from './found-section.ts';

/** Pagefind takes 25 s and 1.9 GB for the 10,000 sections of 1,000 chapters: large courses do without. */
const MOST_SECTIONS = 1000;

/** Interfaces of Pagefind's own that are never loaded. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'pagefind-worker.js',
];

function check({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Writes a Pagefind index below `dir` (`pagefind/`): it parts Chinese text into words and weighs them, and so
 * knows which sections are about something, also where nothing stands as it was asked for.
 * @returns whether the course has one
 */
export async function buildRelated(sections: readonly FoundSection[], dir: string): Promise<boolean> {
  const outputPath = join(dir, 'pagefind');
  await rm(outputPath, { recursive: true, force: true });
  if (sections.length > MOST_SECTIONS) return false;
  const { index, ...created } = await createIndex({});
  check(created);
  for (const { url, chapter, kind, blocks } of sections)
    check(
      await index!.addCustomRecord({
        url,
        language: 'zh',
        content: blocks.join('\n'),
        meta: { title: kind.title, seal: kind.seal, chapter: `第 ${chapter.number} 章　${chapter.title}` },
      }),
    );
  check(await index!.writeFiles({ outputPath }));
  await close();
  for (const name of UNUSED) await rm(join(outputPath, name), { force: true });
  return true;
}
