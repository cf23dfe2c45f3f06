import type { Group, Grouping } from './deal.ts';
import type { GroupingRule } from './rule.ts';

/** What each role becomes: pairs [before, after], those that stay left out. */
export function roleChanges({ roles, swap, teams }: GroupingRule): [string, string][] {
  if (teams) return [[...teams], [teams[1], teams[0]]];
  const next = swap ?? roles.map((_, at) => roles[(at + 1) % roles.length]!);
  return roles.flatMap((role, at): [string, string][] => {
    const after = next[at] ?? role;
    return after === role ? [] : [[role, after]];
  });
}

function swapGroup({ members }: Group, { roles, swap }: GroupingRule, back: boolean): Group {
  const held = members.map(({ role }) => role);
  const [from, to] = back ? [swap ?? [], roles] : [roles, swap ?? []];
  const named = swap && held.map((role) => to[from.indexOf(role)] ?? role);
  // In a group too small for the named change everybody takes the next role there is.
  const turned = held.map((_, at) => held.at((back ? at - 1 : at + 1) % held.length)!);
  const next = named?.every((role) => held.includes(role)) ? named : turned;
  return { members: members.map(({ name }, at) => ({ name, role: next[at]! })) };
}

/**
 * Everybody takes another role: the two groups of a pair each other's where they have names, else each in its group.
 * @param back takes that back
 */
export function swapRoles(grouping: Grouping, rule: GroupingRule, back = false): Grouping {
  const { groups, outside } = grouping;
  return {
    outside,
    groups: groups.map((group) => {
      if (!rule.teams) return swapGroup(group, rule, back);
      const { members, team } = group;
      return team === undefined ? group : { members, team: rule.teams[team === rule.teams[0] ? 1 : 0] };
    }),
  };
}
