import { countOf, share, type Round } from './tally.ts';

/** How an option fared in both votes. */
export interface Compared {
  id: string;
  first: number | undefined;
  second: number | undefined;
  /** Shares 0–1, for bars. */
  firstShare: number;
  secondShare: number;
  /** How the second vote differs in words: 多了 6 人; empty where one of the two is missing. */
  change: string;
}

function changeOf(first: number | undefined, second: number | undefined): string {
  if (first === undefined || second === undefined) return '';
  if (first === second) return '没有变';
  return second > first ? `多了 ${second - first} 人` : `少了 ${first - second} 人`;
}

/** Both votes, option by option. */
export function compare(
  { first, second, people }: { first: Round; second: Round; people?: number },
  { options, many }: { options: readonly string[]; many: boolean },
): Compared[] {
  const base = { options, many, people };
  return options.map((id) => ({
    id,
    first: countOf(first, id),
    second: countOf(second, id),
    firstShare: share(first, id, base),
    secondShare: share(second, id, base),
    change: changeOf(countOf(first, id), countOf(second, id)),
  }));
}
