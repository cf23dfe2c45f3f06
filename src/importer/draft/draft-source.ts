import type { Restored } from '../../schemas/chapter.ts';
import type { ArticleMetadata } from '../metadata.ts';

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
}
