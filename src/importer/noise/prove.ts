import { type AnnotatedList, damage } from './forward.ts';
import { fullWidth } from './punctuation.ts';
import type { Step } from './search.ts';

/**
 * Whether the machine makes exactly the damaged stretch of a candidate: the one thing that makes a repair
 * certain rather than plausible.
 */
export function proves(text: string, steps: readonly Step[], damaged: string, list: AnnotatedList): boolean {
  const added = steps.flatMap(({ annotates }) => (annotates ? [annotates] : []));
  const entries = [...new Map([...list, ...added])];
  // Only the order of pairs that share a byte matters: what was annotated across characters came first.
  const acrossFirst = [...new Map([...added, ...list])];
  const full = [...text].map(fullWidth).join('');
  return [entries, entries.toReversed(), acrossFirst].some((order) => {
    const annotated = new Map(order);
    return damage(full, annotated) === damaged || damage(text, annotated) === damaged;
  });
}
