import { nearest } from '../nearest.ts';
import type { Problem } from '../problems.ts';
import { PROSE_COMPONENTS } from '../prose-components.ts';

const UNCLOSED = /^Expected a closing tag for `<(.*?)>`/;
const CROSSED = /closing tag `<\/(.*?)>`, expected corresponding closing tag for `<(.*?)>` \((\d+):/;
const UNOPENED = /closing tag `<\/(.*?)>`, expected an open tag first/;

type Words = Pick<Problem, 'got' | 'expected' | 'todo'> & { line?: number };

const NAMES = Object.keys(PROSE_COMPONENTS);
const PAIR = '组件的开头和结尾成对，里外不交叉';
const MDX = '检查这一行的 <、> 和引号；不是组件的 < 写成 &lt;，注释写成 {/* … */}';

/** The component that a tag's misspelt name stands for. */
const meantBy = (name: string) => (NAMES.includes(name) ? undefined : nearest(name, NAMES));

function crossed(close: string, open: string, openLine: number): Words {
  const slip = meantBy(close);
  if (slip !== undefined)
    return {
      got: `</${close}>`,
      expected: `关闭的是 <${open}>（第 ${openLine} 行）`,
      todo: `改成 </${slip}>`,
    };
  const meant = meantBy(open);
  const todo = meant ? `把 <${open}> 改成 <${meant}>` : `在 </${close}> 前面补上 </${open}>`;
  return { line: openLine, got: `<${open}> 没有关闭，就遇到了 </${close}>`, expected: PAIR, todo };
}

function words(message: string): Words {
  const [, close, before, line] = CROSSED.exec(message) ?? [];
  if (close !== undefined) return crossed(close, before!, Number(line));
  const open = UNCLOSED.exec(message)?.[1];
  if (open !== undefined) return { got: `<${open}> 没有关闭`, expected: PAIR, todo: `补上 </${open}>` };
  const lone = UNOPENED.exec(message)?.[1];
  if (lone !== undefined)
    return { got: `</${lone}> 没有开头`, expected: PAIR, todo: `在前面补上 <${lone}>，或删去它` };
  if (/expression|brace|oxc/.test(message))
    return {
      got: `花括号里的内容读不懂（${message}）`,
      expected: '正文里不用花括号',
      todo: '换成全角括号（ ），或写成 \\{ 和 \\}',
    };
  return { got: `MDX 读不懂（${message}）`, expected: '合法的 MDX', todo: MDX };
}

/** What the MDX parser complains of, as a problem at its line; it stops at the first complaint in a file. */
export function mdxProblem(file: string, error: unknown): Problem {
  const said = error instanceof Error ? error.message : String(error);
  const [, at, message] = /^(\d+):\d+(?:-\d+:\d+)?: (.*)$/s.exec(said) ?? [];
  const { line, ...rest } = words((message ?? said).replace(/ \(mdx[\w-]*:[\w-]+\)$/, ''));
  return { file, line: line ?? Number(at ?? 1), ...rest };
}
