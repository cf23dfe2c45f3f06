/** usage: npm run restore -- FILE… [--json] [--diff] [--encoding NAME] : restored text on standard output. */
import { eachFile, runCommand } from './command.ts';
import { COLOURS, difference, PLAIN } from './diff.ts';
import { languageOfCourse } from './disk/known-texts.ts';
import { readArticleFile } from './disk/read-file.ts';
import { ImportError } from './import-error.ts';
import type { Language } from './noise/language.ts';
import { Progress } from './progress.ts';
import { readArticle } from './read/index.ts';
import { restoreJson, restoreReport } from './report.ts';
import { restore } from './restore.ts';

const USAGE = `用法：npm run restore -- 文章… [--json] [--diff] [--encoding 编码]

复原后的文章写到标准输出，改了什么写到标准错误；文章本身不动。
  --json      报告写成 JSON，每篇一行，改动全部列出（行、列、原因）
  --diff      不写全文，写改动前后的对照
  --encoding  文章的编码，如 gb18030、big5；省略时自己判断
  --root      项目所在的文件夹，从其中的章节认识用词；省略时是当前文件夹
退出状态：0 完好，2 有没能复原的地方（文中标着⟦⟧），1 出错。`;

interface Options {
  json: boolean;
  diff: boolean;
  encoding?: string;
  language: () => Language;
}

/** @returns the exit status of one file */
async function restoreFile(path: string, several: boolean, options: Options, progress: Progress) {
  const article = await readArticle(readArticleFile(path), path, options.encoding);
  const restored = restore(article.text, { language: options.language });
  if (restored.text.trim() === '')
    throw new ImportError({
      got: '只有网页的附带内容（导航、链接、声明），没有文章',
      expected: '一篇文章',
      todo: '打开原来的网页，确认复制的是正文',
    });
  progress.clear();
  if (several) process.stdout.write(`==> ${path} <==\n`);
  const coloured = process.stdout.isTTY && !process.env['NO_COLOR'];
  const said = options.diff
    ? difference(article.text, restored.text, coloured ? COLOURS : PLAIN)
    : restored.text;
  process.stdout.write(said.endsWith('\n') ? said : `${said}\n`);
  if (options.json) process.stderr.write(`${JSON.stringify(restoreJson(path, article, restored))}\n`);
  else process.stderr.write(`${restoreReport(path, article, restored)}\n`);
  return restored.unresolved.length > 0 ? 2 : 0;
}

function sayError(path: string, error: ImportError, json: boolean): void {
  process.stderr.write(
    json ? `${JSON.stringify({ file: path, error: error.words })}\n` : `${path}\n  现状：${error.message}\n`,
  );
}

await runCommand({
  usage: USAGE,
  options: { json: { type: 'boolean', default: false }, diff: { type: 'boolean', default: false } },
  run: async (values, paths) => {
    if (paths.length === 0)
      throw new ImportError({
        got: '没有写文章',
        expected: 'npm run restore -- 文章…',
        todo: '写上文章的路径；路径里有空格就用引号括起来',
      });
    const options = { ...values, language: languageOfCourse(values.root) };
    const progress = new Progress(process.stderr, values.json ? 0 : paths.length);
    return eachFile(
      paths,
      (path) => {
        progress.next(path);
        return restoreFile(path, paths.length > 1, options, progress);
      },
      (path, error) => {
        progress.clear();
        sayError(path, error, values.json);
      },
    );
  },
});
