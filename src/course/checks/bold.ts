import type { Problem } from '../problems.ts';
import type { ChapterSources, CourseSources } from '../sources/course-sources.ts';
import { lineOfNode, walk } from '../sources/markdown-tree.ts';
import type { ProseSource } from '../sources/read-prose.ts';

/** Two asterisks that are nothing but asterisks to the reader; more in a row hide a number (138****1234). */
const MARK = /(?<!\*)\*\*(?!\*)/g;

const PLAIN = { expected: '这里是纯文字，不写 Markdown', todo: '去掉 **' };

/** The marks that stayed in the text: beside punctuation Markdown does not take `**` for bold. */
function* inProse({ file, text, tree }: ProseSource): Generator<Problem> {
  for (const [node] of tree ? walk(tree) : []) {
    if (node.type !== 'text' || !node.value.includes('**') || !node.position) continue;
    const { start, end } = node.position;
    const source = text.slice(start.offset, end.offset);
    for (const { index } of source.matchAll(MARK)) {
      const near = source.slice(Math.max(0, index - 6), index + 8).replace(/\s+/g, ' ');
      yield {
        file,
        line: start.line + source.slice(0, index).split('\n').length - 1,
        got: `“${near.trim()}”里的 ** 会原样显示`,
        expected: '加粗的头尾不是标点，两个 ** 成对',
        todo: '把标点移到 ** 外面，例如“**先说人**，”；漏了一个就补上',
      };
    }
  }
}

/** The attributes of components are plain text. */
function* inAttributes({ file, tree }: ProseSource): Generator<Problem> {
  for (const [node] of tree ? walk(tree) : []) {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') continue;
    for (const attribute of node.attributes)
      if (typeof attribute.value === 'string' && attribute.value.match(MARK))
        yield {
          file,
          line: lineOfNode(node),
          got: `<${node.name}> 的${'name' in attribute ? ` ${attribute.name} ` : ''}里写了 **`,
          ...PLAIN,
        };
  }
}

/** Bold that would be seen as asterisks: broken in prose, and any in data, which is plain text. */
export function* checkBold({ yaml, prose }: ChapterSources, { files }: CourseSources): Generator<Problem> {
  const marked = (file: string) => files.get(file)?.includes('**');
  for (const source of prose.filter(({ file }) => marked(file))) {
    yield* inProse(source);
    yield* inAttributes(source);
  }
  for (const root of [...yaml.values(), ...prose.map(({ front }) => front)])
    for (const place of root && marked(root.file) ? root.texts() : [])
      if (place.text()?.match(MARK)) yield place.problem('写了 **', PLAIN.expected, PLAIN.todo);
}
