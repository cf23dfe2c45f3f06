import { isMap, isNode, isPair, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problems.ts';

/** What one YAML file holds: its data where it satisfies the schema, and where each value stands. */
export interface ParsedYaml<T> {
  data: T | undefined;
  problems: Problem[];
  /** 1-based line of the value at a path, or of the nearest thing above it that exists. */
  lineOf(path: readonly PropertyKey[]): number;
}

function lineFinder(document: Document, counter: LineCounter, firstLine: number) {
  return (path: readonly PropertyKey[]): number => {
    let node: unknown = document.contents;
    let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
    for (const step of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isPair(item) && String(item.key) === String(step));
        if (!pair) break;
        if (isNode(pair.key)) offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node)) {
        node = node.items[Number(step)];
        if (isNode(node)) offset = node.range?.[0] ?? offset;
      } else break;
    }
    return counter.linePos(offset).line + firstLine - 1;
  };
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step],
    data,
  );
}

function show(value: unknown): string {
  const said = value === undefined ? '没有写' : JSON.stringify(value);
  return said.length > 80 ? `${said.slice(0, 79)}…` : said;
}

/**
 * Parses YAML and checks it against a schema; every problem is collected, none is thrown.
 * @param firstLine line of the file at which `source` begins (front matter begins at 2)
 */
export function parseYaml<S extends z.ZodType>(
  file: string,
  source: string,
  schema: S,
  firstLine = 1,
): ParsedYaml<z.infer<S>> {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineOf = lineFinder(document, counter, firstLine);
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: counter.linePos(error.pos[0]).line + firstLine - 1,
      got: error.message,
      expected: '合法的 YAML',
      todo: '检查缩进、冒号后的空格；含有“: ”或以符号开头的文字要用引号括起来',
    }));
    return { data: undefined, problems, lineOf };
  }
  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => ({
    file,
    line: lineOf(issue.path),
    got: `${issue.path.join('.') || '文件'}：${show(valueAt(raw, issue.path))}`,
    expected: issue.message,
    todo: `改正 ${issue.path.join('.') || '文件'}；每个字段的说明见 src/schemas/`,
  }));
  return { data: undefined, problems, lineOf };
}
