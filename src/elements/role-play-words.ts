import { bestOf, ENDING_LABELS } from '../course/role-play/endings.ts';
import { moodChange, moodWord } from '../course/role-play/moods.ts';
import type { Walk } from '../course/role-play/walk.ts';
import type { FinishedCall } from '../stores/role-plays.ts';
import type { Script } from './role-play-script.ts';

/** 6，着急 */
export const mood = (value: number) => `${value}，${moodWord(value)}`;

/** 情绪 8 → 6，着急（缓了 2） */
export const moodMove = ({ before, after }: { before: number; after: number }) =>
  `情绪 ${before} → ${mood(after)}（${moodChange(before, after)}）`;

/** 第 3 句: counted as they are said; the script text counts its turns by their place. */
export const nth = (at: number) => `第 ${at + 1} 句`;

/** What the learner has of earlier rounds: 演过 3 遍，最好的结局：赢回。 */
export function record(calls: readonly FinishedCall[]): string {
  const best = bestOf(calls);
  return best ? `演过 ${calls.length} 遍，最好的结局：${ENDING_LABELS[best.kind]}。` : '';
}

/** What the customer has just done and said, for who listens: all in one, so that it is said once. */
export function spoken({ turns, endings, customer }: Script, { at, mood: value }: Walk): string {
  const turn = turns.get(at);
  const words = turn ?? endings.get(at)!;
  return `${turn?.narration ?? ''}${customer}：${words.customer} 情绪 ${mood(value)}。`;
}

/** Said where the role-play has been changed since a walk was kept. */
export const CUT = {
  none: '这段对话改过了，上次的那一遍接不上，请从头演。',
  some: (kept: number) => `这段对话改过了：前 ${kept} 句还在，从那里接着演。`,
  debrief: '这段对话后来改过，对得上的只有下面这几句。',
};
