import { dateIn } from '../furniture/dates.ts';
import { ImportError } from '../import-error.ts';
import type { ArticleMetadata } from '../metadata.ts';
import { textOf, type PageNode } from './html-text.ts';
import { MAX_HTML_ELEMENTS } from './limits.ts';

/** Chinese says in 120 characters what an English paragraph takes 500 for. */
const SHORTEST_ARTICLE = 120;

/** Nested deeper than any page: markup made to break parsers, or no markup at all. */
const DEEPEST = 2000;

/** Deepest nesting, by counting tags alone: parsing comes after, and is recursive. */
function depth(html: string): number {
  let open = 0;
  let deepest = 0;
  for (const [tag] of html.matchAll(/<(?:\/?[a-z][^\s>]*|[^>]*\/>)/gi)) {
    if (/^<(br|img|hr|input|meta|link|p|li|td|tr|th)\b/i.test(tag) || tag.endsWith('/>')) continue;
    open = Math.max(0, open + (tag.startsWith('</') ? -1 : 1));
    deepest = Math.max(deepest, open);
  }
  return deepest;
}

/** Sites add their name to the title of the window: 先把人接住_服务网, 先把人接住 - 服务网. */
function withoutSite(title: string, text: string): string {
  const heading = /^#+ (.+)$/m.exec(text)?.[1]?.trim();
  if (heading && title.startsWith(heading)) return heading;
  return title.replace(/\s*[_|｜].*$|\s+[-–—]\s+[^-–—]*$/, '').trim() || title;
}

/**
 * The article in a saved web page, by Readability; of a page without one, all its text.
 * @throws ImportError where it is no page that can be parsed
 */
export async function readHtml(
  html: string,
): Promise<{ text: string; notes: string[]; metadata: Partial<ArticleMetadata> }> {
  if (depth(html) > DEEPEST)
    throw new ImportError({
      got: `网页的标签嵌套超过 ${DEEPEST} 层`,
      expected: '一个普通的网页',
      todo: '在浏览器里打开，把正文复制进 .txt 文件再导入',
    });
  const [{ parseHTML }, { Readability }] = await Promise.all([
    import('linkedom'),
    import('@mozilla/readability'),
  ]);
  const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
  const whole = document.body ? textOf(document.body as unknown as PageNode) : '';
  const article = new Readability<PageNode>(document as unknown as Document, {
    charThreshold: SHORTEST_ARTICLE,
    maxElemsToParse: MAX_HTML_ELEMENTS,
    serializer: (node) => node as unknown as PageNode,
  }).parse();
  const text = article?.content ? textOf(article.content) : '';
  const metadata = {
    title: withoutSite(article?.title?.trim() ?? '', text) || null,
    author: article?.byline?.trim() || null,
    publication: article?.siteName?.trim() || null,
    date: dateIn(article?.publishedTime ?? '') ?? null,
  };
  if (text.length >= Math.min(SHORTEST_ARTICLE, whole.length / 2))
    return {
      text,
      notes: [
        `取出网页的正文 ${text.length} 字，页面上其余 ${Math.max(0, whole.length - text.length)} 字没有带过来`,
      ],
      metadata,
    };
  return { text: whole, notes: ['分不出网页的正文，带过来的是页面上全部文字'], metadata };
}
