import { applyEdits, markedPlaces, sparing, type Edit, type Mark, type Stage } from '../edits.ts';
import { laidLines } from './blocks.ts';
import { joinEdits } from './joins.ts';
import { bracketEdits, punctuationEdits } from './punctuation.ts';
import { quoteEdits } from './quotes.ts';
import { spaceEdits } from './spaces.ts';

/** Sorted, and of two that touch the same place only the first. */
function apart(edits: Edit[]): Edit[] {
  const sorted = edits.sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return sorted.filter((edit) => {
    if (edit.start < end) return false;
    end = edit.end;
    return true;
  });
}

/**
 * Punctuation and layout of Chinese prose: full-width marks, paired quotation marks, whole paragraphs, no spaces
 * between Han characters. Verse, tables, code and other languages stay as they are; so does what is marked.
 */
export const layout: Stage = (text) => {
  const lines = laidLines(text);
  const edits: Edit[] = joinEdits(lines);
  const marks: Mark[] = [];
  const prose = lines.filter(({ kind }) => kind === 'prose' || kind === 'heading' || kind === 'verse');
  prose.forEach((line, at) => {
    const { raw, start, kind } = line;
    const opensAgain = /^[“「"]/.test(prose[at + 1]?.text ?? '');
    const quotes = quoteEdits(raw, start, opensAgain);
    const pairs = apart([...quotes.edits, ...bracketEdits(raw, start)]);
    // One character for one: the other marks go by what stands beside them, and keep their places.
    const paired = applyEdits(
      raw,
      pairs.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start })),
    );
    // A line can be a whole book: too many to be the arguments of one call.
    for (const edit of pairs) edits.push(edit);
    for (const edit of punctuationEdits(paired, start)) edits.push(edit);
    if (kind !== 'verse') for (const edit of spaceEdits(paired, start)) edits.push(edit);
    for (const mark of quotes.marks) marks.push(mark);
  });
  const places = markedPlaces(text);
  return { edits: sparing(apart(edits), places), marks };
};
