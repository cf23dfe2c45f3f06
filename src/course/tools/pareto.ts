/** Something that was counted. */
export interface Counted {
  id: string;
  text: string;
  count: number;
}

/** A bar of a Pareto chart; shares are of 1. */
export interface ParetoBar extends Counted {
  share: number;
  /** The share of this bar and all before it. */
  cumulative: number;
}

/** Counts as a Pareto chart has them: most often first (else as they came), with their cumulative share. */
export function pareto(items: readonly Counted[]): ParetoBar[] {
  const counted = items.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const total = counted.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  return counted.map((item) => {
    before += item.count;
    return { ...item, share: item.count / total, cumulative: before / total };
  });
}

/** The few bars, from the first, that make up a share of all. */
export function vitalFew(bars: readonly ParetoBar[], share = 0.8): ParetoBar[] {
  // A sum of shares may miss by a hair what it comes to.
  const last = bars.findIndex(({ cumulative }) => cumulative >= share - 1e-9);
  return bars.slice(0, last + 1);
}

export const percent = (share: number) => `${Math.round(share * 100)}%`;

/** What the chart says, in a sentence. */
export function paretoWords(bars: readonly ParetoBar[]): string {
  const few = vitalFew(bars);
  const last = few.at(-1);
  if (!last) return '还没有记下来电。';
  const names = few.map(({ text, count }) => `“${text}”${count} 次`).join('，');
  const total = bars.reduce((sum, { count }) => sum + count, 0);
  return few.length === bars.length
    ? `一共 ${total} 次，${bars.length} 个原因，还分不出哪几个最多：${names}。`
    : `一共 ${total} 次，${bars.length} 个原因，前 ${few.length} 个就占了 ${percent(last.cumulative)}：${names}。先从它们问起。`;
}
