import type { Game } from '../../schemas/game.ts';

/** How people are put into groups. */
export interface GroupingRule {
  /** How many make a whole group. */
  size: number;
  /** The fewest a group can do with. */
  min: number;
  /** Two groups work on each other: there is an even number of them. */
  paired: boolean;
  /** What the two groups of a pair are called. */
  teams?: readonly [string, string];
  /** Roles in a group by seat; seats beyond them have none. */
  roles: readonly string[];
  /** What each of `roles` becomes when roles are swapped; missing: the next one. */
  swap?: readonly string[];
  /** Where people go who are left over: the first for one person, the second for two…, the last for more. */
  leftover: readonly Leftover[];
}

export interface Leftover {
  place: 'join-group' | 'own-group' | 'outside';
  role: string;
}

/** Three play a scene: 客户, 客服, 观察员. Who is left over watches too. */
export const ROLE_PLAY_RULE: GroupingRule = {
  size: 3,
  min: 3,
  paired: false,
  roles: ['客户', '客服', '观察员'],
  leftover: [{ place: 'join-group', role: '观察员' }],
};

/** The rule of a chapter's game. */
export function gameRule({ people }: Pick<Game, 'people'>): GroupingRule {
  const { groupSize, minSize, paired, teams, roles, swap, leftover } = people;
  return {
    size: groupSize,
    min: Math.min(minSize ?? groupSize, groupSize),
    paired,
    roles,
    ...(teams ? { teams } : {}),
    ...(swap ? { swap } : {}),
    leftover: leftover.map(({ place, role = '' }) => ({ place, role })),
  };
}
