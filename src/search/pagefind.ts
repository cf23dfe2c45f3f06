import type { SectionFragment } from './section-record.ts';

/** What we use of Pagefind's JS API (`dist/pagefind/pagefind.js`). */
export interface Pagefind {
  search(
    query: string | null,
    options?: { filters?: Record<string, string>; sort?: Record<string, 'asc'> },
  ): Promise<{
    results: PagefindResult[];
  }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<SectionFragment>;
}
