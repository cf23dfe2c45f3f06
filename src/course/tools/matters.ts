import type { ToolOf } from '../../schemas/tools.ts';

export type Meaning = ToolOf<'turning-the-tables'>['matters'][number]['meaning'];

/** What a matter is to the one who calls. */
export const MEANING_LABELS: Record<Meaning, string> = { trifle: '可以等', emergency: '等不得' };

/** What is said of a judgement, by sign and word. */
export function matterVerdict(judged: Meaning, meaning: Meaning): string {
  return judged === meaning ? '✓ 一样' : `✗ 对他是“${MEANING_LABELS[meaning]}”`;
}

export interface Judgement {
  text: string;
  judged: Meaning;
  meaning: Meaning;
}

/** What the judgements come to, in a sentence. */
export function judgementWords(judgements: readonly Judgement[], all: number): string {
  const otherwise = judgements.filter(({ judged, meaning }) => judged !== meaning).length;
  if (judgements.length === 0) return '还没有。每判断一件，不一样的就记在这里。';
  const so = `判断了 ${judgements.length} 件（共 ${all} 件），`;
  return otherwise === 0 ? `${so}都跟参考一样。` : `${so}有 ${otherwise} 件跟参考不一样：`;
}
