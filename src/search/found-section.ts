import type { SectionKey } from '../course/sections.ts';

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

/** A section as it is indexed, and as it is found. */
export interface FoundSection {
  /** Path from the site's base, with its anchor. */
  url: string;
  chapter: RecordChapter;
  kind: RecordKind;
  /** Cleaned; each of them is one of the blocks too. */
  headings: string[];
  /** The terms that it explains; each of them is one of the blocks too. */
  terms: string[];
  /** Cleaned text of headings, paragraphs, items, cells… in the order of the page. */
  blocks: string[];
}
