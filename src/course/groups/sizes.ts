import type { GroupingRule, Leftover } from './rule.ts';

/** How many groups of how many, and how many people are left over. */
export interface Sizes {
  /** People in each group, those left over not counted (but for a group of their own). */
  sizes: number[];
  /** How many are left over for `place`. */
  left: number;
  place?: Leftover;
  /** What is not as the rule wants it. `alone`: one person, no group. */
  short?: 'nobody' | 'alone' | 'few' | 'no-pair';
}

const share = (people: number, groups: number) =>
  Array.from({ length: groups }, (_, at) => Math.floor(people / groups) + (at < people % groups ? 1 : 0));

/** As few groups as take in everybody; else as many as can be filled. Always a multiple of `step`. */
function groupsFor(people: number, { size, min }: GroupingRule, step: number): number {
  const all = Math.ceil(people / size / step) * step;
  return all * min <= people ? all : Math.floor(people / min / step) * step;
}

/** Shares out people by a rule. */
export function groupSizes(people: number, rule: GroupingRule): Sizes {
  if (people < 2) return { sizes: [], left: 0, short: people < 1 ? 'nobody' : 'alone' };
  const paired = rule.paired ? groupsFor(people, rule, 2) : 0;
  const groups = paired || groupsFor(people, rule, 1);
  if (groups === 0) return { sizes: [people], left: 0, short: 'few' };
  const odd = rule.paired && paired === 0;
  const left = Math.max(people - groups * rule.size, 0);
  const sizes = share(people - left, groups);
  const note = odd ? { short: 'no-pair' as const } : {};
  if (left === 0) return { sizes, left, ...note };
  const place = rule.leftover[Math.min(left, rule.leftover.length) - 1]!;
  if (place.place !== 'own-group') return { sizes, left, place, ...note };
  // One alone is no group, and a pair has no third group: they go with the others.
  if (left === 1 || rule.paired)
    return { sizes, left, place: { place: 'join-group', role: place.role }, ...note };
  return { sizes: [...sizes, left], left: 0, ...note };
}
