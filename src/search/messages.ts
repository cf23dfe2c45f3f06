import type { Answer } from './answer.ts';
import type { Query } from './parse-query.ts';

const SHOWN = 24;

/** What was searched for, as it is quoted back. */
function quoted({ terms }: Query): string {
  const all = terms.join(' ');
  const characters = [...all];
  return `“${characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : all}”`;
}

/** Says how many sections were found, and what else there is. */
export function found({ results, suggestions, simplified }: Answer, filtered: boolean): string {
  const { query, total } = results;
  const cut = query.cut ? '太长了，只找了前 100 个字。' : '';
  if (total > 0) {
    const how = simplified ? '（换成简体字找的）' : '';
    return `${cut}${total} 个栏目里有${quoted(query)}${how}。`;
  }
  if (filtered) return `${cut}这个范围里没有${quoted(query)}。`;
  if (suggestions.length > 0) return `${cut}书里没有${quoted(query)}。你要找的是不是下面的词？`;
  return `${cut}书里没有${quoted(query)}。换一个说法，或者少打几个字试试。`;
}

export const LOADING = '正在打开索引…';
export const NO_WORDS = '光有标点搜不出什么，打一个字试试。';
export const FAILED = '搜索的索引没有取到，或者不完整。检查一下网络，再试一次；下面的目录不靠索引也能用。';
