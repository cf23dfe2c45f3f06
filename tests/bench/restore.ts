/** How well and how fast damaged articles are restored. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../src/importer/noise/index.ts';
import { noise } from '../../src/importer/noise/index.ts';
import {
  chapterSlugs,
  commonTraditional,
  damagedCase,
  ownSentences,
} from '../unit/importer/noise/generate.ts';
import { verdict } from '../unit/importer/noise/verdict.ts';
import { randomFrom } from './sentences.ts';

/** What every case may know of the language: the other chapters, never the one its sentences are from. */
function languagesOfOthers() {
  return new Map(
    chapterSlugs().map((slug) => {
      const others = chapterSlugs().filter((other) => other !== slug);
      const language = languageOf(others.map((other) => ownSentences(other).join('')));
      return [slug, () => language];
    }),
  );
}

/**
 * Own clean text through the forward model with random lists of 50–70 characters: out of all common ones, and
 * out of the 300 most common as the two damaged articles have them. A place is an annotation or a stretch out of
 * step; `wrong` counts texts that are neither as they were nor marked.
 */
export function restoreCases(count: number): Record<string, unknown>[] {
  const languages = languagesOfOthers();
  const characters = commonTraditional();
  return [characters, characters.slice(0, 300)].map((among) => {
    const random = randomFrom(20_210_311);
    const figures = { cases: count, among: among.length, places: 0, marked: 0, exact: 0, sound: 0, wrong: 0 };
    for (let at = 0; at < count; at++) {
      const { slug, clean, damaged } = damagedCase(random, 10, among);
      const language = languages.get(slug)!;
      const { edits, marks } = noise(damaged, language);
      figures.places += edits.length + marks.length;
      figures.marked += marks.length;
      figures[verdict(clean, damaged, language)]++;
    }
    return { ...figures, restored: Number((1 - figures.marked / figures.places).toFixed(4)) };
  });
}

/** Each size in a process of its own; a size's ratio to the one before is a tenth of its own growth if linear. */
export function restoreSizes(
  kilobytes: readonly number[],
  state: 'damaged' | 'clean' = 'damaged',
): Record<string, unknown>[] {
  const script = fileURLToPath(new URL('restore-size.ts', import.meta.url));
  return kilobytes.map((size) => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, String(size), state], {
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout) as Record<string, unknown>;
  });
}
