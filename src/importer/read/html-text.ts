/** An element or text of a parsed page, as far as it is used here. */
export interface PageNode {
  nodeType: number;
  nodeName: string;
  textContent: string | null;
  childNodes: ArrayLike<PageNode>;
}

const TEXT = 3;
const ELEMENT = 1;

/** Elements that stand on lines of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TFOOT THEAD TR UL H1 H2 H3 H4 H5 H6'.split(
    ' ',
  ),
);

const SILENT = new Set('SCRIPT STYLE TEMPLATE NOSCRIPT SVG HEAD IFRAME OBJECT'.split(' '));

interface Writer {
  blocks: string[];
  line: string;
}

function end(writer: Writer, prefix = ''): void {
  const text = writer.line
    .split('\n')
    .map((line) => line.replace(/[ \t\r\f]+/g, ' ').trim())
    .join('\n')
    .trim();
  if (text !== '') writer.blocks.push(prefix + text);
  writer.line = '';
}

function children(node: PageNode, writer: Writer, prefix: (index: number) => string): void {
  let index = 0;
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === ELEMENT) index += 1;
    write(child, writer, prefix(index));
  }
}

function write(node: PageNode, writer: Writer, prefix: string): void {
  if (node.nodeType === TEXT) {
    writer.line += (node.textContent ?? '').replaceAll('\n', ' ');
    return;
  }
  if (node.nodeType !== ELEMENT) return;
  const name = node.nodeName.toUpperCase();
  if (SILENT.has(name)) return;
  if (name === 'BR') writer.line += '\n';
  else if (name === 'PRE') {
    end(writer);
    writer.blocks.push(`\`\`\`\n${(node.textContent ?? '').replace(/^\n|\s+$/g, '')}\n\`\`\``);
  } else if (name === 'TR') {
    end(writer);
    const cells = Array.from(node.childNodes)
      .filter(({ nodeType }) => nodeType === ELEMENT)
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
    writer.line = cells.length > 1 ? `| ${cells.join(' | ')} |` : (cells[0] ?? '');
    end(writer);
  } else if (BLOCKS.has(name)) {
    end(writer, '');
    const items = name === 'OL' ? (at: number) => `${at}. ` : name === 'UL' ? () => '- ' : () => '';
    const heading = /^H([1-6])$/.exec(name)?.[1];
    children(node, writer, items);
    end(writer, heading ? `${'#'.repeat(Number(heading))} ` : name === 'LI' ? prefix : '');
  } else children(node, writer, () => '');
}

/** The text below a node, a blank line between blocks; headings marked with `#`, list items with `-` or numbers. */
export function textOf(node: PageNode): string {
  const writer: Writer = { blocks: [], line: '' };
  write(node, writer, '');
  end(writer);
  return writer.blocks.join('\n\n');
}

/** The text of a piece of HTML that is all article. */
export async function fragmentText(html: string): Promise<string> {
  const { parseHTML } = await import('linkedom');
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return textOf(document.body as unknown as PageNode);
}
