import type { SectionKey } from '../course/sections.ts';
import { unfeed } from './feed.ts';

/** The chapter a section belongs to. */
export interface RecordChapter {
  slug: string;
  /** 1-based. */
  number: number;
  title: string;
}

/** The kind of a section: its place in a chapter, and what readers know it by. */
export interface RecordKind {
  key: SectionKey;
  /** 1-based. */
  number: number;
  seal: string;
  title: string;
}

/** What Pagefind's Node API takes. */
export interface SectionRecord {
  url: string;
  language: string;
  content: string;
  meta: { title: string };
  filters: { chapter: [string]; kind: [string] };
  sort: { order: string };
}

/** What Pagefind's JS API gives back for a record. */
export interface SectionFragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}

/** A section as the query side knows it. */
export interface FoundSection {
  url: string;
  chapter: RecordChapter;
  kind: RecordKind;
  headings: string[];
  blocks: string[];
}

/** The value of filter `chapter`: sorts in the order of the book and tells all that a list of chapters shows. */
export function chapterValue({ slug, number, title }: RecordChapter): string {
  return `${String(number).padStart(4, '0')} ${slug} ${title}`;
}

/** The chapter out of its filter value. */
export function chapterOf(value: string): RecordChapter {
  const [number = '', slug = '', ...title] = value.split(' ');
  return { slug, number: Number(number), title: title.join(' ') };
}

/** The value of filter `kind`, to the same purpose. */
export function kindValue({ key, number, seal, title }: RecordKind): string {
  return `${String(number).padStart(2, '0')} ${key} ${seal} ${title}`;
}

/** The kind out of its filter value. */
export function kindOf(value: string): RecordKind {
  const [number = '', key = '', seal = '', title = ''] = value.split(' ');
  return { key: key as SectionKey, number: Number(number), seal, title };
}

/** The section back out of what Pagefind stored. */
export function foundSection(fragment: SectionFragment): FoundSection {
  return {
    url: fragment.url,
    chapter: chapterOf(fragment.filters['chapter']?.[0] ?? ''),
    kind: kindOf(fragment.filters['kind']?.[0] ?? ''),
    headings: unfeed(fragment.meta['title'] ?? ''),
    blocks: unfeed(fragment.content),
  };
}
