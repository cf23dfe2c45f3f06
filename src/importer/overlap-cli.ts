/** usage: npm run overlap -- [ARTICLE…] [--chapter SLUG] : sentences that a chapter has copied from its article. */
import { basename, join } from 'node:path';
import { runCommand, type Values } from './command.ts';
import { chapterTexts } from './disk/chapter-texts.ts';
import { readState } from './disk/import-state.ts';
import { languageOfCourse } from './disk/known-texts.ts';
import { readArticleFile } from './disk/read-file.ts';
import { restoredSource } from './draft/restored-source.ts';
import { ImportError } from './import-error.ts';
import type { Language } from './noise/language.ts';
import { LONGEST_RUN, overlaps, overlapSource, visibleText, type OverlapSource } from './overlap.ts';
import { readArticle } from './read/index.ts';

const USAGE = `用法：npm run overlap -- [文章…] [--chapter 章名] [--encoding 编码]

查各章里有没有照抄文章的话：连着 ${LONGEST_RUN} 个以上的汉字跟文章相同（标点不算），就列出来。
省略文章时，每一章跟它导入时的文章比（.import.json 里存着）。chapter.yaml 写了 rights: owned 的章不查。
退出状态：0 没有照抄，2 有，1 出错。`;

async function sourceOf(
  path: string,
  encoding: string | undefined,
  language: () => Language,
): Promise<OverlapSource> {
  const name = basename(path);
  const article = await readArticle(readArticleFile(path), path, encoding);
  return overlapSource(name, restoredSource(name, article, { language }).text);
}

const OPTIONS = { chapter: { type: 'string' } } as const;

/** @returns the exit status */
async function compare(
  { root, chapter, encoding }: Values<typeof OPTIONS>,
  paths: readonly string[],
): Promise<number> {
  const all = chapterTexts(root);
  const chapters = all.filter(({ slug }) => chapter === undefined || slug === chapter);
  if (chapters.length === 0)
    throw new ImportError({
      got: chapter === undefined ? `${root} 里没有一章` : `--chapter ${chapter}`,
      expected: `content/chapters/ 里的一章${all.length > 0 ? `：${all.map(({ slug }) => slug).join('、')}` : ''}`,
      todo: '改正章名，或在项目的文件夹里运行',
    });
  const language = languageOfCourse(root);
  const named = await Promise.all(paths.map((path) => sourceOf(path, encoding, language)));
  let copied = 0;
  let compared = 0;
  for (const { slug, owned, files } of chapters) {
    const state = named.length > 0 ? undefined : readState(join(root, 'content/chapters', slug));
    const sources = state ? [overlapSource(state.source.name, state.text)] : named;
    if (owned) console.log(`${slug}：rights: owned，不查。`);
    else if (sources.length === 0) console.log(`${slug}：没有文章可以比，把文章写在命令后面。`);
    if (owned || sources.length === 0) continue;
    compared += 1;
    for (const [path, text] of files)
      for (const { line, text: run, source } of overlaps(visibleText(path, text), sources)) {
        console.log(`${path}:${line}\n  跟 ${source} 有 ${run.length} 个字相同：${run}`);
        copied += 1;
      }
  }
  if (copied > 0) console.log(`有 ${copied} 处照抄，改写成自己的话。`);
  else if (compared > 0) console.log(`查了 ${compared} 章，没有照抄。`);
  return copied > 0 ? 2 : 0;
}

await runCommand({ usage: USAGE, options: OPTIONS, run: compare });
