import type { Mastery } from './mastery.ts';

/** A key point of a chapter the learner has worked on. */
export interface KnownPoint {
  slug: string;
  keyPoint: string;
  mastery: Mastery;
}

/** The one thing to do next. */
export type Suggestion =
  | { what: 'review'; count: number }
  | { what: 'look-back'; count: number }
  | { what: 'reread' | 'practise' | 'begin'; slug: string; keyPoint: string };

/**
 * One suggestion, the most useful first: what has come back for review, plans whose day has come, the key point
 * that went wrong last, the one practised longest ago, one not begun in a chapter begun. None where all is well.
 */
export function suggest(
  points: readonly KnownPoint[],
  { due, lookBack }: { due: number; lookBack: number },
): Suggestion | undefined {
  if (due > 0) return { what: 'review', count: due };
  if (lookBack > 0) return { what: 'look-back', count: lookBack };
  const of = (next: Mastery['next']) => points.filter(({ mastery }) => mastery.next === next);
  const byTime = (a: KnownPoint, b: KnownPoint) => a.mastery.at - b.mastery.at;
  const [wrong] = of('reread').sort((a, b) => byTime(b, a));
  const [practised] = of('practise').sort(byTime);
  const [open] = of('begin');
  const found = wrong ?? practised ?? open;
  return (
    found && {
      what: found.mastery.next as 'reread' | 'practise' | 'begin',
      slug: found.slug,
      keyPoint: found.keyPoint,
    }
  );
}
