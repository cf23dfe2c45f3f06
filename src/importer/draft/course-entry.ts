import { isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml';

/** The list of chapters of the last part. */
function lastChapters(text: string): YAMLSeq | undefined {
  const document = parseDocument(text);
  if (document.errors.length > 0) return undefined;
  const parts = document.get('parts');
  const part = isSeq(parts) ? parts.items.at(-1) : undefined;
  const chapters = isMap(part) ? part.get('chapters') : undefined;
  return isSeq(chapters) ? chapters : undefined;
}

/**
 * course.yaml with a chapter added at the end of its last part, every other character as it was: comments, order
 * and the way lists are written. Undefined where the file cannot be read; unchanged where the chapter is listed.
 */
export function withChapter(text: string, slug: string): string | undefined {
  const document = parseDocument(text);
  const listed = document.errors.length === 0 && JSON.stringify(document.toJS() ?? {}).includes(`"${slug}"`);
  if (listed) return text;
  const chapters = lastChapters(text);
  const last = chapters?.items.at(-1);
  if (!chapters || !isScalar(last) || !last.range) return undefined;
  const end = last.range[1];
  const added = chapters.flow ? `, ${slug}` : `\n${indentOf(text, last.range[0])}${slug}`;
  // A comment behind the last item of a block list belongs to that item.
  const rest = chapters.flow ? '' : (/^[ \t]*#[^\n]*/.exec(text.slice(end))?.[0] ?? '');
  return text.slice(0, end) + rest + added + text.slice(end + rest.length);
}

/** What stands before an item of a block list: its indentation and dash. */
function indentOf(text: string, start: number): string {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  return text.slice(lineStart, start).replace(/[^\s-]/g, ' ');
}
