import { lineOfNode, walk, type MarkdownNode } from './markdown-tree.ts';

/** A link, a picture or the definition of one, as written. */
export interface Link {
  url: string;
  line: number;
}

/** Every address in the body of a prose file. */
export function linksOf(tree: MarkdownNode | undefined): Link[] {
  const links: Link[] = [];
  for (const [node] of tree ? walk(tree) : []) {
    if (node.type === 'link' || node.type === 'image' || node.type === 'definition')
      links.push({ url: node.url, line: lineOfNode(node) });
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const attribute of node.attributes)
        if ('name' in attribute && /^(href|src)$/.test(attribute.name) && typeof attribute.value === 'string')
          links.push({ url: attribute.value, line: lineOfNode(node) });
  }
  return links;
}

/** An address without its percent escapes; as written where they are broken. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
