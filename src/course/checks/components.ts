import { nearest, suggest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { PROSE_COMPONENTS, type ProseComponent } from '../prose-components.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import { lineOfNode, walk, type MarkdownNode } from '../sources/markdown-tree.ts';
import type { ProseSource } from '../sources/read-prose.ts';

const NAMES = Object.keys(PROSE_COMPONENTS);

/** The HTML an author may write in MDX; more would be layout, which is not the text's business. */
const HTML = new Set([
  'a',
  'abbr',
  'b',
  'br',
  'em',
  'i',
  'img',
  'kbd',
  'mark',
  'ruby',
  'rp',
  'rt',
  's',
  'strong',
  'sub',
  'sup',
]);

type Element = Extract<MarkdownNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Words = Pick<Problem, 'got' | 'expected' | 'todo'>;

function* unknownAttributes(
  node: Element,
  name: string,
  { required, optional }: ProseComponent,
): Generator<Words> {
  const known = [...required, ...optional];
  const expected = known.length > 0 ? `<${name}> 的属性只有 ${known.join('、')}` : `<${name}> 没有属性`;
  const given = node.attributes.map((attribute) => ('name' in attribute ? attribute : undefined));
  const missing = new Set(required.filter((key) => !given.some((attribute) => attribute?.name === key)));
  for (const attribute of given) {
    if (attribute && known.includes(attribute.name)) {
      if (typeof attribute.value === 'string' && attribute.value.trim() !== '') continue;
      yield {
        got: `<${name}> 的 ${attribute.name} 没有文字`,
        expected: '属性的值写在引号里',
        todo: `写成 ${attribute.name}="…"`,
      };
    } else {
      const key = attribute?.name ?? '{…}';
      const meant = nearest(key, missing);
      if (meant) missing.delete(meant);
      yield {
        got: `<${name}> 的 ${key}`,
        expected,
        todo: meant ? `改成 ${meant}` : suggest(key, known, `删去 ${key}`),
      };
    }
  }
  for (const key of missing) yield { got: `<${name}> 没有 ${key}`, expected, todo: `加上 ${key}="…"` };
}

function* element(node: Element, parents: readonly MarkdownNode[]): Generator<Words> {
  const name = node.name ?? '';
  if (HTML.has(name)) return;
  const component = (PROSE_COMPONENTS as Record<string, ProseComponent>)[name];
  if (!component) {
    const expected = `组件只有 ${NAMES.join('、')}`;
    yield { got: `<${name}>`, expected, todo: suggest(name, NAMES, '换成上面的组件，或去掉标签只留文字') };
    return;
  }
  const parent = parents.at(-1);
  const inside = parent && 'name' in parent ? parent.name : undefined;
  if (component.inside && component.inside !== inside)
    yield {
      got: `<${name}> 不在 <${component.inside}> 里`,
      expected: `<${name}> 直接写在 <${component.inside}> 里面`,
      todo: `单独成行，在外面套上 <${component.inside}>…</${component.inside}>`,
    };
  yield* unknownAttributes(node, name, component);
}

function* inMdx(node: MarkdownNode, parents: readonly MarkdownNode[]): Generator<Words> {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') yield* element(node, parents);
  if (node.type === 'mdxjsEsm')
    yield {
      got: node.value.split('\n')[0]!,
      expected: '正文里不写 import 和 export：组件可以直接用',
      todo: '删去这一行',
    };
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (isExpression && !/^\s*\/\*[\s\S]*\*\/\s*$/.test(node.value))
    yield {
      got: `{${node.value}}`,
      expected: '正文里不用花括号',
      todo: '换成全角括号（ ），或写成 \\{ 和 \\}',
    };
}

function* inMarkdown(node: MarkdownNode): Generator<Words> {
  if (node.type !== 'html') return;
  for (const [, tag] of node.value.matchAll(/<([A-Z]\w*)/g))
    yield {
      got: `<${tag}> 写在 .md 文件里`,
      expected: '组件只能用在 .mdx 文件里',
      todo: '把文件改名为 .mdx',
    };
}

function* checkFile({ file, tree }: ProseSource): Generator<Problem> {
  for (const [node, parents] of tree ? walk(tree) : []) {
    const found = file.endsWith('.mdx') ? inMdx(node, parents) : inMarkdown(node);
    for (const words of found) yield { file, line: lineOfNode(node), ...words };
  }
}

/** Prose uses the components there are, with the attributes they have, where they belong. */
export function* checkComponents({ prose }: ChapterSources): Generator<Problem> {
  for (const source of prose) yield* checkFile(source);
}
