import { ImportError } from '../import-error.ts';
import { mergeMetadata } from '../metadata.ts';
import type { Article } from '../read/article.ts';
import { countsByStage, restore, type RestoreOptions, type Unresolved } from '../restore.ts';
import { placeOf, type DraftSource } from './draft-source.ts';

function told(place: string, { column, text, why, candidates }: Unresolved): string {
  const perhaps = candidates.length > 0 ? `；可能是 ${candidates.join('、')}` : '';
  return `${place}第 ${column} 字“${text}”：${why}${perhaps}`;
}

/** The number that each line of an article as it was read has for its author: of itself, or of its paragraph. */
function numbering({ text, format }: Article): Pick<DraftSource, 'places' | 'unit'> {
  const lines = text.split('\n');
  if (format === 'txt' || format === 'md') return { places: lines.map((_, at) => at + 1), unit: '行' };
  let paragraph = 0;
  return { places: lines.map((line) => (line.trim() === '' ? paragraph : ++paragraph)), unit: '段' };
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
  const asRead = numbering(article);
  return {
    name,
    text: restored.text,
    places: restored.sourceLines().map((line) => asRead.places[line - 1] ?? line),
    unit: asRead.unit,
    metadata: mergeMetadata(article.metadata, restored.metadata),
    restored: countsByStage(restored.changes),
    unresolved: restored.unresolved.map((one) => told(placeOf(asRead, one.line), one)),
    notes: article.notes,
    encoding: article.encoding,
  };
}
