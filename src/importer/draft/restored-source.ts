import { applyEdits, withMarks, type StageResult } from '../edits.ts';
import { furniture } from '../furniture/index.ts';
import { ImportError } from '../import-error.ts';
import { layout } from '../layout/index.ts';
import { mergeMetadata } from '../metadata.ts';
import { placeIn } from '../positions.ts';
import type { Article } from '../read/article.ts';
import type { DraftSource } from './draft-source.ts';

/**
 * An article as it was read → restored, as a draft is made from it.
 * @throws ImportError where nothing but page furniture is in it
 */
export function restoredSource(name: string, article: Article): DraftSource {
  const cleared = furniture(article.text);
  const body = applyEdits(article.text, cleared.edits);
  const laid: StageResult = layout(body);
  const text = applyEdits(body, withMarks(laid));
  if (text.trim() === '')
    throw new ImportError({
      got: '只有网页的附带内容（导航、链接、声明），没有文章',
      expected: '一篇文章',
      todo: '打开原来的网页，确认复制的是正文',
    });
  const place = placeIn(body);
  return {
    name,
    text,
    metadata: mergeMetadata(article.metadata, cleared.metadata),
    restored: { furniture: cleared.edits.length, layout: laid.edits.length },
    unresolved: laid.marks.map(({ start, end, why }) => {
      const { line, column } = place(start);
      return `第 ${line} 行第 ${column} 字“${body.slice(start, end)}”：${why}`;
    }),
    notes: article.notes,
    encoding: article.encoding,
  };
}
