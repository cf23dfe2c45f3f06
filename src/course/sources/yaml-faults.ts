import type { ErrorCode } from 'yaml';
import type { Problem } from '../problems.ts';
import { show } from './trail.ts';
import type { YamlTree } from './yaml-tree.ts';

interface Advice {
  expected: string;
  todo: string;
}

const GENERAL: Advice = {
  expected: '合法的 YAML',
  todo: '检查缩进和冒号后的空格；含有“: ”“ #”或以符号开头的文字要用引号括起来',
};

const ADVICE: Partial<Record<ErrorCode, Advice>> = {
  DUPLICATE_KEY: { expected: '同一层里每个字段只写一次', todo: '删去重复的字段，或把两处并成一处' },
  TAB_AS_INDENT: { expected: '用空格缩进', todo: '把制表符换成空格' },
  BAD_INDENT: {
    expected: '同一层的字段对齐',
    todo: '检查这一行和上一行的缩进；多行的文字用“|”开头，各行一样缩进',
  },
  MULTILINE_IMPLICIT_KEY: {
    expected: '每一行是“字段: 值”',
    todo: '检查上一行有没有漏掉的冒号、引号或右括号',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    expected: '一行里只有一个“字段: 值”',
    todo: '值里有“: ”时，用引号把整个值括起来；没有就检查缩进',
  },
  BLOCK_IN_FLOW: { expected: '方括号、花括号里写成一行', todo: '补上缺的右括号' },
  MISSING_CHAR: { expected: '引号、括号成对，冒号后有空格', todo: '从这一行起补上缺的引号、括号或冒号' },
  BAD_ALIAS: { expected: '不用 & 和 * 的别名', todo: '以 * 或 & 开头的文字要用引号括起来' },
  MULTIPLE_DOCS: { expected: '一个文件只有一份内容', todo: '删去文件中间的“---”' },
};

/** What is wrong with the writing of a YAML text, each at its line, with the line itself. */
export function yamlProblems(file: string, tree: YamlTree, firstLine: number): Problem[] {
  const lines = tree.source.split('\n');
  return tree.faults.map(({ code, message, line }) => ({
    file,
    line: line + firstLine - 1,
    got: `${show(lines[line - 1]?.trim() ?? '')}（${message}）`,
    ...(ADVICE[code] ?? GENERAL),
  }));
}
