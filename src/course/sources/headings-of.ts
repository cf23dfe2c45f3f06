import type { ProseKey } from '../sections.ts';
import type { ChapterSources } from './course-sources.ts';
import { lineOfNode, plainText, walk } from './markdown-tree.ts';

/** A heading within a section. */
export interface Heading {
  section: ProseKey;
  file: string;
  line: number;
  /** 1 for `#` … 6 */
  depth: number;
  text: string;
}

/** The headings of a chapter's prose, as far as it can be read. */
export function headingsOf({ prose }: ChapterSources): Heading[] {
  return prose.flatMap(({ key, file, tree }) =>
    [...(tree ? walk(tree) : [])].flatMap(([node]) =>
      node.type === 'heading'
        ? [{ section: key, file, line: lineOfNode(node), depth: node.depth, text: plainText(node).trim() }]
        : [],
    ),
  );
}

/** The address of a heading on its page, by the rule that Astro's Markdown uses. */
export function headingAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
