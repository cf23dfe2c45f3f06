import type { EndingKind } from './graph.ts';

/** What kinds of endings are called; the best first. */
export const ENDING_LABELS: Readonly<Record<EndingKind, string>> = {
  'won-back': '赢回',
  calmed: '平息',
  lost: '失去',
};

const ORDER = Object.keys(ENDING_LABELS) as EndingKind[];

/** Whether a text names a kind of ending. */
export function isEndingKind(text: unknown): text is EndingKind {
  return ORDER.includes(text as EndingKind);
}

/** The one with the best ending; of equals the first. */
export function bestOf<T extends { kind: EndingKind }>(calls: readonly T[]): T | undefined {
  return [...calls].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))[0];
}
