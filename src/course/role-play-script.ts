import type { RolePlay, RolePlayChoice } from '../schemas/role-play.ts';

/** Where a choice leads: a turn or an ending, and on what condition. */
export interface Branch {
  /** Id of the node or ending. */
  to: string;
  /** 第 3 轮, or 结局：…. */
  label: string;
  /** Said before the label: 若第 2 轮选过 1. */
  condition?: string;
}

/** What to call every turn and ending of a role-play when it is read as text. */
export function placeLabels({ nodes, endings }: RolePlay): Map<string, string> {
  return new Map([
    ...nodes.map(({ id }, at): [string, string] => [id, `第 ${at + 1} 轮`]),
    ...endings.map(({ id, title }): [string, string] => [id, `结局：${title}`]),
  ]);
}

/** Flag → the choices that set it, as a reader finds them: 第 2 轮选 1. */
export function flagLabels({ nodes }: RolePlay): Map<string, string[]> {
  const setters = new Map<string, string[]>();
  nodes.forEach((node, turn) => {
    node.choices.forEach((choice, at) => {
      for (const flag of choice.sets)
        setters.set(flag, [...(setters.get(flag) ?? []), `第 ${turn + 1} 轮选 ${at + 1}`]);
    });
  });
  return setters;
}

/** The ways on from a choice. */
export function branches(
  { next }: Pick<RolePlayChoice, 'next'>,
  labels: ReadonlyMap<string, string>,
  flags: ReadonlyMap<string, string[]>,
): Branch[] {
  const branch = (to: string): Branch => ({ to, label: labels.get(to) ?? to });
  if (typeof next === 'string') return [branch(next)];
  const set = flags.get(next.if)?.join('或') ?? next.if;
  return [
    { ...branch(next.then), condition: `若${set}` },
    { ...branch(next.else), condition: '否则' },
  ];
}
