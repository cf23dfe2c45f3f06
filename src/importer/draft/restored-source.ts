import { ImportError } from '../import-error.ts';
import { mergeMetadata } from '../metadata.ts';
import type { Article } from '../read/article.ts';
import { countsByStage, restore, type RestoreOptions } from '../restore.ts';
import type { DraftSource } from './draft-source.ts';

/**
 * An article as it was read → restored, as a draft is made from it.
 * @throws ImportError where nothing but page furniture is in it
 */
export function restoredSource(name: string, article: Article, options?: RestoreOptions): DraftSource {
  const restored = restore(article.text, options);
  if (restored.text.trim() === '')
    throw new ImportError({
      got: '只有网页的附带内容（导航、链接、声明），没有文章',
      expected: '一篇文章',
      todo: '打开原来的网页，确认复制的是正文',
    });
  return {
    name,
    text: restored.text,
    metadata: mergeMetadata(article.metadata, restored.metadata),
    restored: countsByStage(restored.changes),
    unresolved: restored.unresolved.map(
      ({ line, column, text, why }) => `第 ${line} 行第 ${column} 字“${text}”：${why}`,
    ),
    notes: article.notes,
    encoding: article.encoding,
  };
}
