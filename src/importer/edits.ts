/** What a stage of the importer says of a text: which places change, and which it could not mend. */

/** One change: characters start..end (UTF-16 offsets into the stage's input) become `to`. Sorted, not overlapping. */
export interface Edit {
  start: number;
  end: number;
  to: string;
  /** The reason, for the report: a short Chinese phrase. */
  why: string;
}

/**
 * A place that could not be restored for sure: it is marked in the output and listed. Never overlaps an edit.
 */
export interface Mark {
  start: number;
  end: number;
  why: string;
  /** What may have stood there, the likeliest first: it stands in the mark instead of what was found. */
  candidates?: string[];
}

export interface StageResult {
  edits: Edit[];
  marks: Mark[];
}

export type Stage = (text: string) => StageResult;

/**
 * The text with the edits made.
 * @throws RangeError where an edit lies outside the text, before the one in front of it, or over it.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end, to } of edits) {
    if (start < at || end < start || end > text.length)
      throw new RangeError(`edit ${start}–${end} after ${at} in a text of ${text.length} characters`);
    pieces.push(text.slice(at, start), to);
    at = end;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

export const MARK_OPEN = '⟦';
export const MARK_CLOSE = '⟧';

/** Stands between what may have stood in a marked place. */
export const MARK_OR = '|';

/**
 * The marks as edits, in among the other edits of the stage: `⟦清楚|清除⟧` where it is known what the place may
 * have been, `⟦…⟧` around what was found where it is not.
 */
export function withMarks({ edits, marks }: StageResult): Edit[] {
  if (marks.length === 0) return edits;
  const brackets = marks.flatMap(({ start, end, why, candidates = [] }) =>
    candidates.length > 0
      ? [{ start, end, to: MARK_OPEN + candidates.join(MARK_OR) + MARK_CLOSE, why }]
      : [
          { start, end: start, to: MARK_OPEN, why },
          { start: end, end, to: MARK_CLOSE, why },
        ],
  );
  return [...edits, ...brackets].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Places already marked by an earlier stage: a later one leaves them as they are. */
export function markedPlaces(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/⟦[^⟦⟧\n]*⟧/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** The edits that do not touch a place; both lists sorted. */
export function sparing(edits: readonly Edit[], places: readonly { start: number; end: number }[]): Edit[] {
  let next = 0;
  return edits.filter(({ start, end }) => {
    while (next < places.length && places[next]!.end <= start) next++;
    const place = places[next];
    return !place || end <= place.start;
  });
}
