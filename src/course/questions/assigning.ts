import { gradeOf, type Grade } from './contract.ts';

/** What belongs to what, and everything there is to choose from. */
export interface AssignmentKey {
  /** Part id → id of the target it belongs to. */
  right: Record<string, string>;
  /** Every target, those that belong to no part too. */
  targets: string[];
}

export type Assignment = Record<string, string>;

/** Parts that are there, assigned to targets that are there. */
export function parseAssignment(key: AssignmentKey, value: unknown): Assignment | undefined {
  const given = new Map(Object.entries(value ?? {}));
  const kept = Object.keys(key.right).filter((part) => key.targets.includes(given.get(part)));
  return kept.length > 0 ? Object.fromEntries(kept.map((part) => [part, given.get(part)])) : undefined;
}

/** Parts without a target. */
export function openAssignment(key: AssignmentKey, response: Assignment | undefined): string[] {
  return Object.keys(key.right).filter((part) => !response || !Object.hasOwn(response, part));
}

/**
 * A part is right with its own target. A wrong target that belongs to no part has an explanation of its own;
 * any other explanation would give the answer away.
 */
export function gradeAssignment(key: AssignmentKey, response: Assignment | undefined): Grade {
  const open = openAssignment(key, response);
  const used = Object.values(key.right);
  return gradeOf(
    Object.entries(key.right).map(([part, target]) => {
      if (open.includes(part)) return [part, { verdict: 'missed' }];
      const chosen = response![part]!;
      if (chosen === target) return [part, { verdict: 'right', why: part }];
      return [part, { verdict: 'wrong', ...(used.includes(chosen) ? {} : { why: chosen }) }];
    }),
  );
}
