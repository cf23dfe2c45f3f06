import { shuffle } from '../questions/shuffle.ts';
import type { GroupingRule } from './rule.ts';
import { groupSizes, type Sizes } from './sizes.ts';
import { Together } from './together.ts';

export interface Member {
  name: string;
  /** Empty where the rule gives none. */
  role: string;
}

export interface Group {
  members: Member[];
  /** What the group is called in its pair. */
  team?: string;
}

export interface Grouping {
  groups: Group[];
  /** Who is in no group, each with what to do. */
  outside: Member[];
}

/** So many orders are tried for the one with the fewest repeats. */
const TRIES = 12;

/** Cuts an order of people into groups; who joins one is added, one a group, from the first on. */
function cut(order: readonly string[], { sizes, left, place }: Sizes): [string[][], string[]] {
  let at = 0;
  const groups = sizes.map((size) => {
    at += size;
    return order.slice(at - size, at);
  });
  const rest = order.slice(at, at + left);
  if (place?.place !== 'join-group') return [groups, rest];
  for (const [i, person] of rest.entries()) groups[i % groups.length]!.push(person);
  return [groups, []];
}

/** Exchanges people between groups as long as somebody is with fewer they were with before. */
function spread(groups: string[][], together: Together): void {
  for (const group of groups)
    for (let seat = 0; seat < group.length; seat += 1)
      if (together.of(group[seat]!, group) > 0) exchange(groups, group, seat, together);
}

function exchange(groups: string[][], group: string[], seat: number, together: Together): void {
  for (const other of groups) {
    if (other === group) continue;
    for (let place = 0; place < other.length; place += 1) {
      const before = together.in([group, other]);
      [group[seat], other[place]] = [other[place]!, group[seat]!];
      if (together.in([group, other]) < before) return;
      [group[seat], other[place]] = [other[place]!, group[seat]!];
    }
  }
}

/** Who sat where: turned until as few as possible have the role they had. */
function seats(
  people: readonly string[],
  roles: readonly string[],
  had: ReadonlyMap<string, string>,
): Member[] {
  const turns = people.map((_, turn) =>
    people.map((_, at) => ({ name: people[(at + turn) % people.length]!, role: roles[at] ?? '' })),
  );
  const same = (members: Member[]) =>
    members.filter(({ name, role }) => role !== '' && had.get(name) === role).length;
  return turns.reduce((best, turned) => (same(turned) < same(best) ? turned : best), turns[0] ?? []);
}

/**
 * Puts people into groups at random, the same way for the same seed. Who was together in one of the groupings of
 * `before` is kept apart as far as that goes; whoever can gets another role than in the last of them.
 */
export function deal(
  people: readonly string[],
  rule: GroupingRule,
  seed: string,
  before: readonly Grouping[] = [],
): Grouping {
  const sizes = groupSizes(people.length, rule);
  const together = new Together(
    before.flatMap(({ groups }) => groups.map(({ members }) => members.map(({ name }) => name))),
  );
  let best: [string[][], string[]] | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (let at = 0; at < TRIES && fewest > 0; at += 1) {
    const [groups, outside] = cut(shuffle(people, `${seed}/${at}`), sizes);
    spread(groups, together);
    const repeats = together.in(groups);
    if (repeats < fewest) [best, fewest] = [[groups, outside], repeats];
  }
  const [groups, outside] = best!;
  const last = before.at(-1)?.groups.flatMap(({ members }) => members) ?? [];
  const had = new Map(last.map(({ name, role }) => [name, role]));
  const joined = sizes.place?.place === 'join-group' ? sizes.place.role : '';
  const wholly = sizes.place ? rule.size : Number.POSITIVE_INFINITY;
  return {
    groups: groups.map((group, at) => ({
      members: seats(
        group,
        group.map((_, seat) => (seat < wholly ? (rule.roles[seat] ?? '') : joined)),
        had,
      ),
      ...(rule.teams && groups.length > 1 ? { team: rule.teams[at % 2]! } : {}),
    })),
    outside: outside.map((name) => ({ name, role: sizes.place?.role ?? '' })),
  };
}

/** How many pairs of a grouping were together in one of `before`. */
export function repeatsOf(grouping: Grouping, before: readonly Grouping[]): number {
  const names = ({ groups }: Grouping) => groups.map(({ members }) => members.map(({ name }) => name));
  return new Together(before.flatMap(names)).in(names(grouping));
}
