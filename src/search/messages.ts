import type { Query } from './parse-query.ts';

const SHOWN = 24;

/** What was searched for, as it is quoted back. */
function quoted({ terms }: Query): string {
  const all = terms.join(' ');
  const characters = [...all];
  return `“${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : all}”`;
}

/** Says how many sections were found. */
export function found(query: Query, total: number, filtered: boolean): string {
  const cut = query.cut ? '太长了，只找了前 100 个字。' : '';
  if (total > 0) return `${cut}${total} 个栏目里有${quoted(query)}。`;
  return filtered
    ? `${cut}这个范围里没有${quoted(query)}。`
    : `${cut}书里没有${quoted(query)}。换一个说法，或者少打几个字试试。`;
}

export const LOADING = '正在打开索引…';
export const NO_WORDS = '光有标点搜不出什么，打一个字试试。';
export const FAILED = '搜索的索引没有取到。检查一下网络，再试一次。';
