import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pinyin } from 'pinyin-pro';
import { type AnnotatedList, damage } from '../../../../src/importer/noise/forward.ts';
import { pairOf } from '../../../../src/importer/noise/gbk.ts';
import {
  isTraditionalOnly,
  simplifiedOf,
  toTraditional,
} from '../../../../src/importer/script/characters.ts';
import { frequencyOf } from '../../../../src/importer/words.ts';

const chapters = fileURLToPath(new URL('../../../../content/chapters/', import.meta.url));

/** Sentences of the course's own chapters: whole lines of plain Chinese without markup. */
export function ownSentences(slug: string): string[] {
  return readdirSync(chapters + slug)
    .filter((file) => /\.(mdx?|yaml)$/.test(file))
    .flatMap((file) => sentencesOf(readFileSync(`${chapters}${slug}/${file}`, 'utf8')));
}

export const chapterSlugs = () => readdirSync(chapters);

function sentencesOf(text: string): string[] {
  return (text.match(/[\p{Script=Han}0-9，、；：“”《》—？！]{8,80}[。？！]”?/gu) ?? []).filter(
    (sentence) => !/^[，、；：”》]/.test(sentence),
  );
}

/** Traditional characters that a site may annotate: those of common words, the commonest first. */
export function commonTraditional(): string[] {
  const found: { character: string; times: number }[] = [];
  for (let point = 0x4e00; point < 0xa000; point++) {
    const character = String.fromCharCode(point);
    if (!isTraditionalOnly(character) || pairOf(character) === undefined) continue;
    const simplified = simplifiedOf(character);
    const times = frequencyOf(simplified);
    if (toTraditional(simplified) === character && times >= 500) found.push({ character, times });
  }
  return found.sort((a, b) => b.times - a.times).map(({ character }) => character);
}

/** A random list of 50–70 characters, in random order. */
export function randomList(random: () => number, characters: readonly string[]): AnnotatedList {
  const rest = [...characters];
  const size = 50 + Math.floor(random() * 21);
  return new Map(
    Array.from({ length: size }, () => {
      const [character = ''] = rest.splice(Math.floor(random() * rest.length), 1);
      return [character, pinyin(simplifiedOf(character))] as const;
    }),
  );
}

const sentences = new Map(chapterSlugs().map((slug) => [slug, ownSentences(slug)]));
const characters = commonTraditional();

/** The Traditional characters that a text has. */
export function charactersIn(text: string): string[] {
  const present = new Set(text);
  return characters.filter((character) => present.has(character));
}

/**
 * Some sentences in a row of one chapter, damaged with a random list.
 * @param among what the list is drawn from, given the clean text
 */
export function damagedCase(
  random: () => number,
  count: number,
  among: (clean: string) => readonly string[] = () => characters,
) {
  const slugs = [...sentences.keys()];
  const slug = slugs[Math.floor(random() * slugs.length)]!;
  const own = sentences.get(slug)!;
  const from = Math.floor(random() * (own.length - count));
  const clean = toTraditional(own.slice(from, from + count).join(''));
  const list = randomList(random, among(clean));
  return { slug, clean, list, damaged: damage(clean, list) };
}
