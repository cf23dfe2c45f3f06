import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the built site and the PDF made of it, both relative to `dist`. */
export interface Paper {
  /** `/chapters/<slug>/handout/` */
  page: string;
  /** `pdf/<slug>/handout.pdf` */
  file: string;
}

/** Pages of a chapter that print; slides stand one below another for it. */
const OF_CHAPTER = [
  { name: 'handout', query: '' },
  { name: 'guide', query: '' },
  { name: 'cards', query: '' },
  { name: 'slides', query: '?view=print' },
];

/** Every paper that a built site has, chapters by name. */
export function papers(dist: string): Paper[] {
  const built = (path: string) => existsSync(join(dist, path, 'index.html'));
  const folder = join(dist, 'chapters');
  const chapters = existsSync(folder) ? readdirSync(folder).sort() : [];
  const ofChapters = chapters.flatMap((slug) =>
    OF_CHAPTER.filter(({ name }) => built(`chapters/${slug}/${name}`)).map(({ name, query }) => ({
      page: `/chapters/${slug}/${name}/${query}`,
      file: `pdf/${slug}/${name}.pdf`,
    })),
  );
  return [...ofChapters, ...(built('cards') ? [{ page: '/cards/', file: 'pdf/vote-cards.pdf' }] : [])];
}
