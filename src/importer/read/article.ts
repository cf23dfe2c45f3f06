import type { ArticleMetadata } from '../metadata.ts';

export type ArticleFormat = 'txt' | 'md' | 'html' | 'docx';

/** An article as text: paragraphs and headings on lines of their own, line ends `\n`. */
export interface Article {
  text: string;
  /** Name of the encoding it was in, such as `utf-8` or `gb18030`; of a Word file `utf-8`. */
  encoding: string;
  format: ArticleFormat;
  /** What reading had to decide or leave out, a sentence each, for the report. */
  notes: string[];
  /** What the file says of the article beside its text: page head, front matter. */
  metadata: Partial<ArticleMetadata>;
}
