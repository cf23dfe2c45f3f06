import { ImportError } from '../import-error.ts';
import { mergeMetadata } from '../metadata.ts';
import type { Article } from '../read/article.ts';
import { countsByStage, restore, type RestoreOptions, type Unresolved } from '../restore.ts';
import type { DraftSource } from './draft-source.ts';

function told({ line, column, text, why, candidates }: Unresolved): string {
  const perhaps = candidates.length > 0 ? `；可能是 ${candidates.join('、')}` : '';
  return `第 ${line} 行第 ${column} 字“${text}”：${why}${perhaps}`;
}

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
    unresolved: restored.unresolved.map(told),
    notes: article.notes,
    encoding: article.encoding,
  };
}
