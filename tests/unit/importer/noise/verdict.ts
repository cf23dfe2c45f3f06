import { applyEdits, withMarks } from '../../../../src/importer/edits.ts';
import { noise } from '../../../../src/importer/noise/index.ts';
import type { Language } from '../../../../src/importer/noise/language.ts';
import { halfWidth } from '../../../../src/importer/noise/punctuation.ts';

/** Whether a damaged text came back as it was, came back but for marked places, or came back wrong in silence. */
export function verdict(
  clean: string,
  damaged: string,
  language?: () => Language,
): 'exact' | 'sound' | 'wrong' {
  const restored = halfWidth(applyEdits(damaged, withMarks(noise(damaged, language))));
  const wanted = halfWidth(clean);
  if (restored === wanted) return 'exact';
  const between = restored.split(/⟦[^⟧]*⟧/);
  if (between.length === 1 || !wanted.startsWith(between[0]!)) return 'wrong';
  let at = between[0]!.length;
  for (const [index, piece] of between.entries()) {
    if (index === 0) continue;
    const found = index === between.length - 1 ? wanted.length - piece.length : wanted.indexOf(piece, at);
    // A mark stands for a few characters; anything more would hide an error.
    if (found < at || found > at + 40 || !wanted.startsWith(piece, found)) return 'wrong';
    at = found + piece.length;
  }
  return 'sound';
}
