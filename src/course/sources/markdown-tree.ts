import type { MdastNode } from 'satteri';

/** A node of a Markdown tree, reduced to what checks look at. */
export type MarkdownNode = MdastNode;

/** All nodes of a tree, parents before children, each with the nodes it stands in. */
export function* walk(
  node: MarkdownNode,
  parents: readonly MarkdownNode[] = [],
): Generator<[node: MarkdownNode, parents: readonly MarkdownNode[]]> {
  yield [node, parents];
  if ('children' in node)
    for (const child of node.children) yield* walk(child as MarkdownNode, [...parents, node]);
}

/** The text of a node without its marks. */
export function plainText(node: MarkdownNode): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map((child) => plainText(child as MarkdownNode)).join('') : '';
}

/** 1-based line at which a node begins. */
export function lineOfNode(node: MarkdownNode): number {
  return node.position?.start.line ?? 1;
}
