import { parse } from 'yaml';
import type { ArticleMetadata } from '../metadata.ts';
import { dateIn } from '../furniture/dates.ts';

function field(data: Record<string, unknown>, ...names: string[]): string | null {
  for (const name of names) {
    const value = data[name];
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
    if (value instanceof Date) return value.toISOString().slice(0, 10);
  }
  return null;
}

/** A Markdown file: its text as it stands, what its front matter says as metadata. */
export function readMarkdown(text: string): {
  text: string;
  notes: string[];
  metadata: Partial<ArticleMetadata>;
} {
  const [head, yaml = ''] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(text) ?? [];
  if (head === undefined) return { text, notes: [], metadata: {} };
  let data: unknown;
  try {
    data = parse(yaml);
  } catch {
    data = undefined;
  }
  if (typeof data !== 'object' || data === null) return { text, notes: [], metadata: {} };
  const fields = data as Record<string, unknown>;
  const date = field(fields, 'date', '日期', 'published');
  return {
    // Lines keep their numbers.
    text: head.replace(/[^\n]/g, '') + text.slice(head.length),
    notes: ['文件头（--- 之间的部分）读进了来源信息，没有算作正文'],
    metadata: {
      title: field(fields, 'title', '标题'),
      author: field(fields, 'author', '作者'),
      publication: field(fields, 'publication', 'source', '来源', '出处'),
      date: (date && dateIn(date)) ?? null,
    },
  };
}
