import { render } from 'astro:content';
import { getProse } from '../../book.ts';
import { PROSE_KEYS, type ProseKey } from '../../course/sections.ts';
import type { Reread } from '../../schemas/common.ts';

const isProse = (key: string): key is ProseKey => (PROSE_KEYS as readonly string[]).includes(key);

/** The anchor of the passage to read again: of its heading as Astro names it, else of its section. */
export async function rereadAnchor(slug: string, { section, heading }: Reread): Promise<string> {
  const entry = heading && isProse(section) ? await getProse(slug, section) : undefined;
  if (!entry) return section;
  const { headings } = await render(entry);
  return headings.find(({ text }) => text.trim() === heading)?.slug ?? section;
}
