import { CHAPTER_FILES, OPTIONAL_FILES } from '../chapter-files.ts';
import { nearest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { PROSE_KEYS, section } from '../sections.ts';
import { chapterFolder, type ChapterSources } from '../sources/course-sources.ts';
import { decoded, linksOf } from '../sources/links-of.ts';

const YAML_NAMES = Object.keys(CHAPTER_FILES).map((name) => `${name}.yaml`);
const OPTIONAL_NAMES = new Set([...OPTIONAL_FILES].map((name) => `${name}.yaml`));
const PROSE_NAMES = PROSE_KEYS.flatMap((key) => [`${key}.md`, `${key}.mdx`]);
/** The author's working notes, made by `npm run import`: they never reach a page. */
const NOTES = 'notes.md';
const KNOWN = new Set([...YAML_NAMES, ...PROSE_NAMES, NOTES]);

/** Files that prose shows or offers: they belong to the chapter though no rule names them. */
function linkedFiles(chapter: ChapterSources): Set<string> {
  const links = chapter.prose.flatMap(({ tree }) => linksOf(tree));
  return new Set(links.map(({ url }) => decoded(url.replace(/^\.\//, '').replace(/[?#].*$/, ''))));
}

function wholeFile(file: string, got: string, expected: string, todo: string): Problem {
  return { file, line: 1, got, expected, todo };
}

/** A chapter folder holds one file a section, by the names of the book, and nothing that was meant to be one. */
export function* checkChapterFiles(chapter: ChapterSources): Generator<Problem> {
  const folder = chapterFolder(chapter.slug);
  const { names } = chapter;
  const has = new Set(names);
  const missing = new Set(YAML_NAMES.filter((name) => !has.has(name)));
  for (const key of PROSE_KEYS) {
    const [md, mdx] = [`${key}.md`, `${key}.mdx`];
    if (has.has(md) && has.has(mdx))
      yield wholeFile(
        `${folder}/${md}`,
        `${md} 和 ${mdx} 同时存在`,
        '每个栏目只有一个文件',
        '留下一个，删去另一个；用了组件的留 .mdx',
      );
    if (!has.has(md) && !has.has(mdx)) missing.add(mdx);
  }
  const linked = linkedFiles(chapter);
  for (const name of names) {
    if (KNOWN.has(name) || linked.has(name)) continue;
    const meant = nearest(name, missing);
    if (meant) missing.delete(meant);
    yield wholeFile(
      `${folder}/${name}`,
      `多出的文件 ${name}`,
      `一章只有 ${YAML_NAMES.join('、')}，以及 ${PROSE_KEYS.join('、')} 的 .md 或 .mdx`,
      meant ? `改名为 ${meant}` : '删去它，或移出 content/chapters/',
    );
  }
  for (const name of missing) {
    if (OPTIONAL_NAMES.has(name)) continue;
    const key = PROSE_KEYS.find((prose) => name === `${prose}.mdx`);
    yield wholeFile(
      `${folder}/${name}`,
      '没有这个文件',
      key ? `“${section(key).title}”一栏写在 ${key}.md 或 ${key}.mdx` : `每一章都有 ${name}`,
      key ? '新建这个文件' : `新建这个文件；每个字段的说明见 src/schemas/${name.replace('.yaml', '.ts')}`,
    );
  }
}
