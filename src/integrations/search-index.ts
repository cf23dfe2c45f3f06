import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parseYaml } from '../course/parse-yaml.ts';
import { courseSchema } from '../schemas/course.ts';
import { buildIndex } from '../search/build-index.ts';
import { chapterSections } from '../search/chapter-sections.ts';
import type { FoundSection } from '../search/found-section.ts';
import { serveIndex } from './search-dev.ts';

/** Slugs in the order of the book. */
async function readSlugs(root: string): Promise<string[]> {
  const file = 'content/course.yaml';
  const { data } = parseYaml(file, await readFile(join(root, file), 'utf8'), courseSchema);
  return data?.parts.flatMap((part) => part.chapters) ?? [];
}

/** Builds the search index out of the reading pages: when they are built, in dev when it is first asked for. */
export default function searchIndex(): AstroIntegration {
  let root = '';
  let base = '';

  /** @param readPage the reading page of a chapter; undefined where there is none */
  async function build(
    readPage: (slug: string) => Promise<string | undefined>,
    dir: string,
  ): Promise<string> {
    const started = performance.now();
    const sections: FoundSection[] = [];
    let number = 0;
    for (const slug of await readSlugs(root)) {
      const html = await readPage(slug);
      if (html === undefined) continue;
      number += 1;
      sections.push(...chapterSections(html, slug, number));
    }
    await buildIndex(sections, dir);
    return `${sections.length} sections in ${((performance.now() - started) / 1000).toFixed(1)} s`;
  }

  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        // A draft has no page; nor has a chapter whose files have an error, of which the checks say so.
        const readPage = (slug: string) =>
          readFile(join(dist, 'chapters', slug, 'index.html'), 'utf8').catch(() => undefined);
        logger.info(await build(readPage, dist));
      },
      'astro:server:setup': ({ server, logger }) => {
        const dir = join(root, '.astro/search');
        serveIndex(server, base, dir, async (origin) => {
          const readPage = async (slug: string) => {
            const answer = await fetch(`${origin}${base}chapters/${slug}/`);
            return answer.ok ? await answer.text() : undefined;
          };
          logger.info(await build(readPage, dir));
        });
      },
    },
  };
}
