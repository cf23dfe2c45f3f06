/** One thing a learner did that tells of a key point: a question, a choice in a role-play, a mark on the own text. */
export interface Evidence {
  keyPoint: string;
  /** Milliseconds since 1970. */
  at: number;
  /** How much it tells, 0 to 2: what is recalled after days more than what was read a minute ago. */
  weight: number;
  good: boolean;
}

/** `none`: nothing was done yet. `practising`: on the way. `solid`: can be used. */
export type Level = 'none' | 'practising' | 'solid';

/** What would help next: `begin` at all, `reread` what just went wrong, `practise` more, or only `keep` it up. */
export type NextStep = 'begin' | 'reread' | 'practise' | 'keep';

export interface Mastery {
  level: Level;
  next: NextStep;
  /** When something was last done for it; 0: never. */
  at: number;
}

/** Each piece of evidence counts so much of the next newer one. */
const FADING = 0.7;
/** Share of the evidence, so weighed, that must be good. */
const ENOUGH = 0.7;
/** One lucky hit proves nothing. */
const PIECES = 2;

/**
 * How far a key point is mastered. The newest evidence counts most: newest first, each piece counts its weight ×
 * 0.7 to the power of its place. Solid is what was good the last time, at least twice, and in at least 70 % of
 * the evidence so weighed. At one moment bad comes before good: rather practise once more.
 */
export function masteryOf(evidence: readonly Evidence[]): Mastery {
  const newest = evidence.toSorted((a, b) => b.at - a.at || Number(a.good) - Number(b.good));
  const [last] = newest;
  if (!last) return { level: 'none', next: 'begin', at: 0 };
  let good = 0;
  let all = 0;
  newest.forEach((piece, place) => {
    const share = piece.weight * FADING ** place;
    all += share;
    if (piece.good) good += share;
  });
  const solid = last.good && newest.filter((piece) => piece.good).length >= PIECES && good >= ENOUGH * all;
  if (solid) return { level: 'solid', next: 'keep', at: last.at };
  return { level: 'practising', next: last.good ? 'practise' : 'reread', at: last.at };
}

/** The mastery of each of a chapter's key points, in their order; evidence for what is gone is left out. */
export function masteries(keyPoints: readonly string[], evidence: readonly Evidence[]): Map<string, Mastery> {
  return new Map(keyPoints.map((id) => [id, masteryOf(evidence.filter(({ keyPoint }) => keyPoint === id))]));
}
