/** usage: npm run import -- FILE… [--slug NAME] [--encoding NAME] : drafts a chapter from each article. */
import { basename, extname } from 'node:path';
import { eachFile, runCommand } from './command.ts';
import { importChapter } from './disk/import-chapter.ts';
import { languageOfCourse } from './disk/known-texts.ts';
import { readArticleFile } from './disk/read-file.ts';
import { chapterTitle } from './draft/chapter-file.ts';
import type { DraftSource } from './draft/draft-source.ts';
import { importReport } from './draft/report.ts';
import { restoredSource } from './draft/restored-source.ts';
import { slugFor } from './draft/slug.ts';
import { ImportError } from './import-error.ts';
import type { Language } from './noise/language.ts';
import { readArticle } from './read/index.ts';
import { id } from '../schemas/common.ts';

const USAGE = `用法：npm run import -- 文章… [--slug 章名] [--encoding 编码]

每篇文章做成 content/chapters/ 里的一章草稿，列进 course.yaml 的最后一编。
  --slug      章的文件夹名，也是网址：小写字母、数字、连字符。省略时用标题的拼音。一次只导入一篇时才能写。
  --encoding  文章的编码，如 gb18030、big5；省略时自己判断。
  --root      项目所在的文件夹；省略时是当前文件夹。
再导入一次：没有改过的草稿照新的文章重做；改过的不动，只列出文章里变了什么。
退出状态：0 完好，2 有没能复原的地方，1 出错。`;

function wrongUse(got: string, todo: string): ImportError {
  return new ImportError({ got, expected: 'npm run import -- 文章… [--slug 章名]', todo });
}

function chosenSlug(given: string | undefined, source: DraftSource): string {
  if (given !== undefined) {
    if (id.safeParse(given).success) return given;
    throw wrongUse(`--slug ${given}`, '只用小写字母、数字和连字符，以字母开头，例如 sincere-apology');
  }
  const file = basename(source.name, extname(source.name));
  const slug = slugFor(chapterTitle(source.metadata.title) ?? '') ?? slugFor(file);
  if (slug) return slug;
  throw wrongUse('从标题和文件名都想不出章名', '用 --slug 写一个，例如 --slug sincere-apology');
}

async function importFile(
  path: string,
  options: { slug?: string; encoding?: string; root: string; language: () => Language },
) {
  const article = await readArticle(readArticleFile(path), path, options.encoding);
  const source = restoredSource(basename(path), article, options);
  const imported = importChapter(options.root, chosenSlug(options.slug, source), source);
  console.log(importReport(imported, source));
  return source.unresolved.length > 0 ? 2 : 0;
}

await runCommand({
  usage: USAGE,
  options: { slug: { type: 'string' } },
  run: async (values, paths) => {
    if (paths.length === 0) throw wrongUse('没有写文章', '写上文章的路径；路径里有空格就用引号括起来');
    if (values.slug !== undefined && paths.length > 1)
      throw wrongUse('--slug 和几篇文章', '一篇一篇地导入，各写各的 --slug；或去掉 --slug');
    const options = { ...values, language: languageOfCourse(values.root) };
    return eachFile(
      paths,
      (path) => importFile(path, options),
      (path, error) => console.error(`${path}\n  现状：${error.message}`),
    );
  },
});
