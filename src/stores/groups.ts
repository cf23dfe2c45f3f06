/**
 * Who is in the room and with whom: `groups/<slug>`. Names stay on this device, out of the learner's file, and go
 * with `remove()`.
 */
import type { Group, Grouping, Member } from '../course/groups/deal.ts';
import type { Entry, Shape } from './entry.ts';
import { lessonEntry } from './lesson-entry.ts';

/** Groups made for one purpose. */
export interface KeptGrouping extends Grouping {
  /** `role-play` or `game`. */
  purpose: string;
  /** Ids of the moments at which roles were swapped: each swaps once. */
  swapped: string[];
}

export interface KeptGroups {
  /** The list of names, or the number of people, as it was typed. */
  list: string;
  /** Whether `list` is a number. */
  counted: boolean;
  /** The newest last; at most one a purpose. */
  dealt: KeptGrouping[];
}

const isMember = (value: unknown): value is Member => {
  const { name, role } = Object(value) as Record<string, unknown>;
  return typeof name === 'string' && typeof role === 'string';
};

const areMembers = (value: unknown): value is Member[] => Array.isArray(value) && value.every(isMember);

const isGroup = (value: unknown): value is Group => {
  const { members, team } = Object(value) as Record<string, unknown>;
  return areMembers(members) && (team === undefined || typeof team === 'string');
};

const isGrouping = (value: unknown): value is KeptGrouping => {
  const { purpose, swapped, groups, outside } = Object(value) as Record<string, unknown>;
  return (
    typeof purpose === 'string' &&
    Array.isArray(swapped) &&
    swapped.every((id) => typeof id === 'string') &&
    Array.isArray(groups) &&
    groups.every(isGroup) &&
    areMembers(outside)
  );
};

/** How groups are stored. */
export const groupsShape: Shape<KeptGroups> = {
  version: 1,
  parse: ({ list, counted, dealt }) =>
    typeof list === 'string' &&
    typeof counted === 'boolean' &&
    Array.isArray(dealt) &&
    dealt.every(isGrouping)
      ? { list, counted, dealt }
      : undefined,
};

/** What is kept of the groups of a chapter's lesson. */
export function groupsEntry(slug: string): Entry<KeptGroups> {
  return lessonEntry({ key: `groups/${slug}`, ...groupsShape });
}
