import { diffArrays } from 'diff';
import { placeOf, type DraftSource } from './draft-source.ts';

/** A restored article, and where its lines stand in the file. */
export type Placed = Pick<DraftSource, 'text' | 'places' | 'unit'>;

/** A paragraph that came or went since the last import. */
export interface SourceChange {
  kind: 'added' | 'removed';
  text: string;
  /** 第 3 行: in the article as it is now if it came, as it was then if it went. */
  place: string;
}

function paragraphs(text: string): { text: string; line: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((paragraph) => paragraph.text !== '');
}

/** What has changed in an article from one restored text to the next, by paragraphs. */
export function sourceChanges(before: Placed, after: Placed): SourceChange[] {
  const parts = diffArrays(paragraphs(before.text), paragraphs(after.text), {
    comparator: (left, right) => left.text === right.text,
  });
  return parts.flatMap(({ added, removed, value }) => {
    if (!added && !removed) return [];
    const [kind, article] = added ? (['added', after] as const) : (['removed', before] as const);
    return value.map(({ text, line }) => ({ kind, text, place: placeOf(article, line) }));
  });
}
