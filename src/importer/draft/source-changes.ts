import { diffArrays } from 'diff';

/** A paragraph that came or went since the last import. */
export interface SourceChange {
  kind: 'added' | 'removed';
  text: string;
  /** 1-based line in the text it stands in: the new one if it came, the old one if it went. */
  line: number;
}

function paragraphs(text: string): { text: string; line: number }[] {
  return text
    .split('\n')
    .map((line, index) => ({ text: line.trim(), line: index + 1 }))
    .filter((paragraph) => paragraph.text !== '');
}

/** What has changed in an article from one restored text to the next, by paragraphs. */
export function sourceChanges(before: string, after: string): SourceChange[] {
  const parts = diffArrays(paragraphs(before), paragraphs(after), {
    comparator: (left, right) => left.text === right.text,
  });
  return parts.flatMap(({ added, removed, value }) => {
    if (!added && !removed) return [];
    return value.map(({ text, line }) => ({ kind: added ? 'added' : 'removed', text, line }) as const);
  });
}
