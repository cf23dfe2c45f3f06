import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { NOTES } from '../draft/draft-files.ts';
import { languageOf } from '../noise/index.ts';
import type { Language } from '../noise/language.ts';

/**
 * What the course's own chapters teach of the language its articles speak, for repairs of damaged text: read when
 * it is first asked for, and once. A course without chapters teaches nothing.
 */
export function languageOfCourse(root: string): () => Language {
  let language: Language | undefined;
  return () => {
    language ??= languageOf(proseIn(join(root, 'content/chapters')));
    return language;
  };
}

function proseIn(chapters: string): string[] {
  return !statSync(chapters, { throwIfNoEntry: false })?.isDirectory()
    ? []
    : readdirSync(chapters, { recursive: true, encoding: 'utf8' })
        // The notes of a draft are its article: what mends it must not come from itself.
        .filter((name) => /\.(mdx?|ya?ml)$/.test(name) && basename(name) !== NOTES)
        .sort()
        .map((name) => proseOf(readFileSync(join(chapters, name), 'utf8')));
}

/** The Chinese of a content file, without its markup. */
export function proseOf(source: string): string {
  return (source.match(/[\p{Script=Han}0-9，、；：“”《》—？！。（）]{6,}/gu) ?? []).join('\n');
}
