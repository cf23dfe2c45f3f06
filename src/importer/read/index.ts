import { ImportError } from '../import-error.ts';
import type { Article, ArticleFormat } from './article.ts';
import { decode } from './decode.ts';
import { fileKind, KIND_WORDS } from './file-kind.ts';
import { checkSize } from './limits.ts';
import { tidyCharacters } from './tidy-characters.ts';

export type { Article, ArticleFormat } from './article.ts';

/** How HTML says in which encoding it is; what it says is believed where the bytes agree. */
const CHARSET = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/i;

function textFormat(name: string, text: string): ArticleFormat {
  if (/\.(x?html?|shtml)$/i.test(name)) return 'html';
  if (/\.(md|markdown)$/i.test(name)) return 'md';
  return /^\s*(<!doctype html|<html[\s>])/i.test(text) ? 'html' : 'txt';
}

function decodePage(bytes: Uint8Array, encoding: string | undefined): ReturnType<typeof decode> {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    const said = CHARSET.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1];
    if (said === undefined) throw error;
    return decode(bytes, said);
  }
}

async function read(bytes: Uint8Array, name: string, encoding: string | undefined): Promise<Article> {
  checkSize(bytes.length);
  const kind = fileKind(bytes);
  if (kind === 'zip' || (/\.docx$/i.test(name) && kind === undefined)) {
    const { readDocx } = await import('./docx.ts');
    return { ...(await readDocx(Buffer.from(bytes))), encoding: 'utf-8', format: 'docx', metadata: {} };
  }
  if (kind !== undefined)
    throw new ImportError({
      got: KIND_WORDS[kind].got,
      expected: '.txt、.md、.html 或 .docx 的文章',
      todo: KIND_WORDS[kind].todo,
    });
  const decoded = decodePage(bytes, encoding);
  const { text, notes } = tidyCharacters(decoded.text);
  const format = textFormat(name, text);
  const base = { encoding: decoded.encoding, format };
  const before = [...decoded.notes, ...notes];
  if (format === 'txt') return { ...base, text, notes: before, metadata: {} };
  const { readMarkdown } = await import('./markdown.ts');
  const { readHtml } = await import('./html.ts');
  const article = format === 'md' ? readMarkdown(text) : await readHtml(text);
  return { ...base, ...article, notes: [...before, ...article.notes] };
}

/**
 * Bytes of a file → the article in them as text. The format goes by the bytes first, then by the name.
 * @param name name of the file, for its ending
 * @param encoding by which to read it; without it the bytes tell
 * @throws ImportError where it is empty, too large, no text, or broken; nothing else
 */
export async function readArticle(bytes: Uint8Array, name: string, encoding?: string): Promise<Article> {
  let article: Article;
  try {
    article = await read(bytes, name, encoding);
  } catch (cause) {
    if (cause instanceof ImportError) throw cause;
    throw new ImportError(
      {
        got: `读这个文件时出了错（${cause instanceof Error ? cause.message : String(cause)}）`,
        expected: '.txt、.md、.html 或 .docx 的文章',
        todo: '把文章的文字复制进一个 .txt 文件，存为 UTF-8，再导入',
      },
      { cause },
    );
  }
  if (article.text.trim() === '')
    throw new ImportError({
      got: bytes.length === 0 ? '空文件' : '里面没有文字',
      expected: '一篇文章',
      todo: '确认选对了文件，内容已经保存',
    });
  return article;
}
