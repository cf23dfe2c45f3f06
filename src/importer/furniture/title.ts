import type { ArticleMetadata } from '../metadata.ts';
import { filled, type Line } from './lines.ts';

/** 第28章　…, 第三节 … */
export const CHAPTER_LINE = /^第\s*[\d〇零一二三四五六七八九十百]+\s*[章节篇回讲课]\s*\S/;

const LONGEST_TITLE = 40;

/** Words by which reading sites begin the line that names the book. */
const SITE_WORDS = /^(书城|书库|读书频道|在线阅读|电子书)\s*/;

const plain = (text: string) =>
  text
    .replace(/^#{1,6}\s+/, '')
    .replace(/^《([^《》]+)》$/, '$1')
    .trim();

function looksLikeTitle({ text }: Line, next: Line | undefined): boolean {
  const title = plain(text);
  if (title.length < 2 || title.length > LONGEST_TITLE) return false;
  if (/[。；;，,、：:…”"]$/.test(title) || /^[\d\s]+$/.test(title) || /^[-*|>]/.test(title)) return false;
  if (/[。！？!?].+/.test(title)) return false;
  if (text.startsWith('#') || CHAPTER_LINE.test(title)) return true;
  return (
    next === undefined ||
    next.text.length > title.length ||
    /[。！？!?”"]$/.test(next.text) ||
    next.text.length > 10
  );
}

/** Title of an article, and of the book it is a chapter of, by its first lines. */
export function titleOf(lines: readonly Line[]): Partial<ArticleMetadata> {
  const head = filled(lines).slice(0, 6);
  const chapter = head.findIndex(
    ({ text }) => CHAPTER_LINE.test(plain(text)) && text.length <= LONGEST_TITLE,
  );
  if (chapter >= 0) {
    const title = plain(head[chapter]!.text).replace(/^(第\S+?[章节篇回讲课])\s*/, '$1　');
    const book = chapter > 0 ? plain(head[0]!.text).replace(SITE_WORDS, '') : '';
    const named =
      book !== '' && book.length <= LONGEST_TITLE && /\p{Script=Han}/u.test(book) && !/[。，,]/.test(book);
    return { title, ...(named ? { publication: `《${book}》` } : {}) };
  }
  const [first, next] = head;
  return first && looksLikeTitle(first, next) ? { title: plain(first.text) } : {};
}
