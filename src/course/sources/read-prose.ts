import { markdownToMdast, mdxToMdast } from 'satteri';
import { proseSchema } from '../../schemas/prose.ts';
import { parseYaml } from '../parse-yaml.ts';
import type { Problem } from '../problems.ts';
import type { ProseKey } from '../sections.ts';
import { frontMatter } from './front-matter.ts';
import type { MarkdownNode } from './markdown-tree.ts';
import { mdxProblem } from './mdx-error.ts';
import type { Place } from './place.ts';
import type { YamlMemo } from './yaml-tree.ts';

/** A prose file as the checks see it. */
export interface ProseSource {
  key: ProseKey;
  file: string;
  text: string;
  /** The front matter; undefined where it cannot be read. */
  front: Place | undefined;
  /** The body; undefined where it cannot be read. */
  tree: MarkdownNode | undefined;
}

function tree(file: string, text: string): MarkdownNode {
  // The same features as astro.config.mjs gives the site.
  const options = { features: { gfm: true, smartPunctuation: false } };
  return file.endsWith('.mdx') ? mdxToMdast(text, options) : markdownToMdast(text, options);
}

/** Reads a prose file: its front matter against the schema, its body into a tree. */
export function readProse(
  key: ProseKey,
  file: string,
  text: string,
  memo?: YamlMemo,
): ProseSource & { problems: Problem[] } {
  const { yaml, firstLine, open } = frontMatter(text);
  const source: ProseSource = { key, file, text, front: undefined, tree: undefined };
  const problems: Problem[] = [];
  if (open)
    problems.push({
      file,
      line: firstLine - 1,
      got: '开头的“---”后面没有第二个“---”',
      expected: '文件头夹在两行“---”之间',
      todo: '在文件头的最后一行下面补上“---”',
    });
  else {
    const parsed = parseYaml(file, yaml, proseSchema, firstLine, memo);
    problems.push(...parsed.problems);
    source.front = parsed.place;
  }
  try {
    source.tree = tree(file, text);
  } catch (error) {
    problems.push(mdxProblem(file, error));
  }
  return { ...source, problems };
}
