/** How well and how fast damaged articles are restored. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { languageOf } from '../../src/importer/noise/index.ts';
import { noise } from '../../src/importer/noise/index.ts';
import {
  chapterSlugs,
  charactersIn,
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

/** How many cases of how many sentences, and what a list is drawn from. */
interface Cases {
  readonly cases: number;
  readonly sentences: number;
  /** So many of the commonest characters, or those that the text itself has. */
  readonly among: number | 'the text';
}

const CASES: readonly Cases[] = [
  // As the two damaged articles: some 2,000 characters with 140 different Traditional ones, common and rare alike
  // annotated, a third of them in one and not half in the other.
  { cases: 250, sentences: 80, among: 'the text' },
  // Harder: little text to learn from, and more places out of step for each annotation.
  { cases: 1000, sentences: 10, among: 300 },
  { cases: 1000, sentences: 10, among: 1000 },
];

/**
 * Own clean text through the forward model with random lists of 50–70 characters. A place is an annotation or a
 * stretch out of step. `restored` counts places restored without a mark, `withReadings` those too whose mark has
 * what stood there as its first reading; `wrong` counts texts that are neither as they were nor marked.
 */
export function* restoreCases(): Generator<Record<string, unknown>> {
  const languages = languagesOfOthers();
  const characters = commonTraditional();
  for (const { cases, sentences, among } of CASES) {
    const random = randomFrom(20_210_311);
    const commonest = among === 'the text' ? undefined : characters.slice(0, among);
    const figures = { cases, sentences, among: commonest?.length ?? among, places: 0, marked: 0 };
    const texts = { exact: 0, sound: 0, wrong: 0 };
    let right = 0;
    for (let at = 0; at < cases; at++) {
      const { slug, clean, damaged } = damagedCase(
        random,
        sentences,
        (text) => commonest ?? charactersIn(text),
      );
      const language = languages.get(slug)!;
      const { edits, marks } = noise(damaged, language);
      figures.places += edits.length + marks.length;
      figures.marked += marks.length;
      const result = verdict(clean, damaged, language);
      texts[result.is]++;
      right += result.right;
    }
    const share = (open: number) => Number((1 - open / figures.places).toFixed(4));
    yield {
      ...figures,
      ...texts,
      restored: share(figures.marked),
      withReadings: share(figures.marked - right),
    };
  }
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
