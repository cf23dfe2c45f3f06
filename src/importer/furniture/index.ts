import type { Edit, StageResult } from '../edits.ts';
import { mergeMetadata, type ArticleMetadata } from '../metadata.ts';
import { creditLine, imprintLine, type Credit } from './credits.ts';
import { filled, linesOf, type Line } from './lines.ts';
import { bareNumber, pageLine } from './page-lines.ts';
import { tailStart } from './tail.ts';
import { titleOf } from './title.ts';

/** So many lines from either end, credits are believed by one label; between them by two. */
const EDGE = 10;

/** Page numbers that run through a text: each one more than the one before. */
function runningNumbers(lines: readonly Line[]): Set<Line> {
  const numbers = lines.flatMap((line) => {
    const value = bareNumber(line.text);
    return value === undefined ? [] : [{ line, value }];
  });
  const follows = numbers.map(({ value }, at) => numbers[at + 1]?.value === value + 1);
  return new Set(numbers.flatMap(({ line }, at) => (follows[at] || follows[at - 1] ? [line] : [])));
}

interface Found {
  line: Line;
  why: string;
  metadata?: Partial<ArticleMetadata>;
}

function inBody(body: readonly Line[]): Found[] {
  const running = runningNumbers(body);
  return body.flatMap((line, at): Found[] => {
    const { text } = line;
    const edge = at < EDGE || at >= body.length - EDGE;
    const why = pageLine(text);
    if (why) return [{ line, why }];
    // Under the title, or counting through the text; any other number is the article's.
    if (running.has(line) || (at <= 1 && at < body.length - 1 && bareNumber(text) !== undefined))
      return [{ line, why: '页码' }];
    const credit: Credit | undefined = creditLine(text);
    if (credit && credit.labels >= (edge ? 1 : 2))
      return [{ line, why: '文章信息，已读进来源', metadata: credit.metadata }];
    const imprint = edge ? imprintLine(text) : undefined;
    if (imprint) return [{ line, why: '刊载说明，已读进来源', metadata: imprint.metadata }];
    return [];
  });
}

/** A line goes with its line end; the last with the one before it. */
function removal(text: string, { line, why }: Found): Edit {
  const last = line.end >= text.length;
  return { start: line.start, end: last ? line.end : line.end + 1, to: '', why };
}

/**
 * What belongs to the page and not to the article, as edits that take it out, and what it says of the article.
 * Expects Simplified characters; punctuation may be half-width.
 */
export function furniture(text: string): StageResult & { metadata: ArticleMetadata } {
  const lines = linesOf(text);
  const tail = tailStart(lines);
  const hung = filled(lines.slice(tail)).map((line): Found => ({
    line,
    why: '文章后面的相关链接、排行和声明',
  }));
  const found = [...inBody(filled(lines.slice(0, tail))), ...hung];
  const gone = new Set(found.map(({ line }) => line));
  const rest = lines.filter((line) => !gone.has(line));
  return {
    edits: found.map((one) => removal(text, one)).sort((a, b) => a.start - b.start),
    marks: [],
    metadata: mergeMetadata(...found.flatMap(({ metadata }) => (metadata ? [metadata] : [])), titleOf(rest)),
  };
}
