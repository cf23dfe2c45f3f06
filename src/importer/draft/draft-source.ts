import type { Restored } from '../../schemas/chapter.ts';
import type { ArticleMetadata } from '../metadata.ts';

/** 第 12 行, 第 3 段: where a line (from 1) of the restored text stands in the article. */
export function placeOf({ places, unit }: Pick<DraftSource, 'places' | 'unit'>, line: number): string {
  return `第 ${places[line - 1] ?? line} ${unit}`;
}

/** A restored article, as a draft is made from it. */
export interface DraftSource {
  /** Name of the file it came in. */
  name: string;
  /** Restored text; places that could not be restored are marked with ⟦ ⟧. */
  text: string;
  metadata: ArticleMetadata;
  restored: Restored;
  /** Places that could not be restored, each as it is to be told: line, column, what and why. */
  unresolved: string[];
  /** What reading had to decide. */
  notes: string[];
  encoding: string;
  /**
   * Where the lines of `text` stand in the article as its author has it before him: for each the number of its
   * line in the file; of its paragraph in what has no lines, a web page or Word file.
   */
  places: number[];
  unit: '行' | '段';
}
