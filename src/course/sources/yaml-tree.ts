import {
  isMap,
  isNode,
  isPair,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';

/** What is wrong with the writing of a YAML text itself. */
export interface YamlFault {
  code: ErrorCode;
  message: string;
  /** 1-based line within the text. */
  line: number;
}

/** A YAML text turned into plain values. */
export interface YamlTree {
  source: string;
  /** Undefined where the text is not YAML: then nothing else can be said about it. */
  raw: unknown;
  faults: readonly YamlFault[];
}

/** Trees of files seen before, by path: parsing is nine tenths of the time that checking a course takes. */
export type YamlMemo = Map<string, YamlTree>;

/** A field written twice leaves the rest readable; any other fault makes the parser see faults in all that follows. */
const isRepeated = ({ code }: YAMLError) => code === 'DUPLICATE_KEY';

/** A quotation or a bracket without an end is the cause of whatever else is found. */
const isOpen = ({ message }: YAMLError) => /Missing closing|end with a/.test(message);

/** Where a fault is best looked for: of what has no end, where it begins. */
function placeOf(error: YAMLError, document: Document): number {
  let place = error.pos[0];
  if (isOpen(error))
    visit(document, {
      Node: (_, { range }) => {
        if (range?.[1] === error.pos[0] && range[0] < range[1]) place = Math.min(place, range[0]);
      },
    });
  return place;
}

/** Where the first alias stands that leads nowhere, or the first of all. */
function badAlias(document: Document): number {
  const aliases: Alias[] = [];
  visit(document, { Alias: (_, alias) => void aliases.push(alias) });
  return (aliases.find((alias) => !alias.resolve(document)) ?? aliases[0])?.range?.[0] ?? 0;
}

/** Parses a YAML text; nothing is thrown. */
export function readYamlTree(source: string): YamlTree {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const broken = document.errors.find(isOpen) ?? document.errors.find((error) => !isRepeated(error));
  const faults = document.errors
    .filter((error) => error === broken || isRepeated(error))
    .map((error) => ({
      code: isOpen(error) ? 'MISSING_CHAR' : error.code,
      message: error.message,
      line: counter.linePos(placeOf(error, document)).line,
    }));
  if (broken) return { source, raw: undefined, faults };
  try {
    return { source, raw: document.toJS() ?? {}, faults };
  } catch (error) {
    // An alias to nothing, or so many that they would fill the memory.
    const line = counter.linePos(badAlias(document)).line;
    return { source, raw: undefined, faults: [{ code: 'BAD_ALIAS', message: String(error), line }] };
  }
}

/** The tree of a file, from the memo if its text is the same as last time. */
export function rememberedYamlTree(file: string, source: string, memo: YamlMemo | undefined): YamlTree {
  const known = memo?.get(file);
  if (known?.source === source) return known;
  const tree = readYamlTree(source);
  memo?.set(file, tree);
  return tree;
}

/**
 * Finds the 1-based line of the value at a path, or of the nearest thing above it that exists. Parses the text
 * a second time, when first asked: few files have problems, and syntax trees of all would fill the memory.
 */
export function lineFinder(source: string): (path: readonly PropertyKey[]) => number {
  const counter = new LineCounter();
  let contents: unknown;
  return (path) => {
    contents ??= parseDocument(source, { lineCounter: counter, prettyErrors: false }).contents ?? {};
    let node = contents;
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
    return counter.linePos(offset).line;
  };
}
