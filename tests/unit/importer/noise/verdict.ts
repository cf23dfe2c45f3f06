import { applyEdits, withMarks } from '../../../../src/importer/edits.ts';
import { noise } from '../../../../src/importer/noise/index.ts';
import type { Language } from '../../../../src/importer/noise/language.ts';
import { halfWidth } from '../../../../src/importer/noise/punctuation.ts';

export interface Verdict {
  /** Came back as it was, came back but for marked places, or came back wrong in silence. */
  readonly is: 'exact' | 'sound' | 'wrong';
  /** Marked places whose first reading is what stood there. */
  readonly right: number;
}

/** Compares what comes of a damaged text with the clean one. */
export function verdict(clean: string, damaged: string, language?: () => Language): Verdict {
  const restored = halfWidth(applyEdits(damaged, withMarks(noise(damaged, language))));
  const wanted = halfWidth(clean);
  if (restored === wanted) return { is: 'exact', right: 0 };
  const between = restored.split(/⟦[^⟧]*⟧/);
  const marks = [...restored.matchAll(/⟦([^⟧]*)⟧/g)].map(([, readings = '']) => readings.split('|'));
  if (between.length === 1 || !wanted.startsWith(between[0]!)) return { is: 'wrong', right: 0 };
  let at = between[0]!.length;
  let right = 0;
  for (const [index, piece] of between.entries()) {
    if (index === 0) continue;
    const [first = ''] = marks[index - 1]!;
    const last = index === between.length - 1;
    const asRead = at + first.length;
    const fits = wanted.startsWith(first + piece, at) && (!last || asRead + piece.length === wanted.length);
    const found = fits ? asRead : last ? wanted.length - piece.length : wanted.indexOf(piece, at);
    // A mark stands for a few characters; anything more would hide an error.
    if (found < at || found > at + 40 || !wanted.startsWith(piece, found)) return { is: 'wrong', right };
    if (fits) right++;
    at = found + piece.length;
  }
  return { is: 'sound', right };
}
