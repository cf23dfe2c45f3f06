import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

export type ChildNode = ReturnType<typeof parseDocument>['children'][number];
export type Element = Extract<ChildNode, { name: string; children: ChildNode[] }>;

/** A run of text with its inline markup. */
export interface Inline {
  text: string;
  /** The run from one UTF-16 offset to another, as HTML. */
  slice(from: number, to: number): string;
}

/** Inline markup that a slide keeps; links are of no use on a wall, ids belong to the reading page. */
const KEPT = new Set([
  'strong',
  'b',
  'em',
  'i',
  'code',
  'sub',
  'sup',
  'ruby',
  'rt',
  'rp',
  'mark',
  's',
  'small',
  'q',
]);

/** Text as HTML shows it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

export const isElement = (node: ChildNode): node is Element => node.type === ElementType.Tag;

/** Nodes of an HTML text. */
export function parseHtml(html: string): ChildNode[] {
  return parseDocument(html).children;
}

/** The text of nodes, white space as a browser sets it. */
export function textOf(nodes: ChildNode[]): string {
  return DomUtils.textContent(nodes).replace(/\s+/g, ' ').trim();
}

interface Span {
  text: string;
  tags: readonly string[];
}

function spans(nodes: ChildNode[], tags: readonly string[] = []): Span[] {
  return nodes.flatMap((node): Span[] => {
    if (node.type === ElementType.Text) return [{ text: node.data, tags }];
    if (!isElement(node)) return [];
    if (node.name === 'br') return [{ text: ' ', tags }];
    return spans(node.children, KEPT.has(node.name) ? [...tags, node.name] : tags);
  });
}

/** White space as a browser sets it: runs are one space, none at the ends. */
function collapse(all: Span[]): Span[] {
  let before = ' ';
  const collapsed = all.map(({ text, tags }) => {
    const kept = text.replace(/\s+/g, ' ');
    const trimmed = before.endsWith(' ') ? kept.replace(/^ /, '') : kept;
    if (trimmed !== '') before = trimmed;
    return { text: trimmed, tags };
  });
  const last = collapsed.findLast(({ text }) => text !== '');
  if (last) last.text = last.text.replace(/ $/, '');
  return collapsed.filter(({ text }) => text !== '');
}

/** The nodes of a paragraph, item or line as a run of text. */
export function inline(nodes: ChildNode[]): Inline {
  const all = collapse(spans(nodes));
  return {
    text: all.map(({ text }) => text).join(''),
    slice(from, to) {
      let offset = 0;
      let html = '';
      for (const { text, tags } of all) {
        const part = text.slice(Math.max(0, from - offset), Math.max(0, to - offset));
        offset += text.length;
        if (part === '') continue;
        html += tags.map((tag) => `<${tag}>`).join('') + escapeHtml(part);
        html += [...tags]
          .reverse()
          .map((tag) => `</${tag}>`)
          .join('');
      }
      return html;
    },
  };
}

/** Plain text as a run. */
export function plain(text: string): Inline {
  const whole = text.replace(/\s+/g, ' ').trim();
  return { text: whole, slice: (from, to) => escapeHtml(whole.slice(from, to)) };
}
