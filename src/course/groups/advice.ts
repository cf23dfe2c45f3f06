import { repeatsOf, type Grouping } from './deal.ts';
import type { GroupingRule } from './rule.ts';
import { groupSizes } from './sizes.ts';

const SHORT = {
  nobody: () => '还没有人：贴一份名单，或者写人数。',
  alone: ({ roles }: GroupingRule) =>
    `只有一个人，分不成组。由讲师来演${roles[0] ? `“${roles[0]}”，请他演“${roles[1] ?? roles[0]}”` : '另一方'}；或者请隔壁班的人来。`,
  few: ({ size, roles }: GroupingRule, people: number) => {
    const missing = roles.slice(people);
    return `不够${size}个人，就这一组。${missing.length > 0 ? `${missing.map((role) => `“${role}”`).join('、')}由讲师来当。` : ''}`;
  },
  'no-pair': () => '人数不够两组结成一对：先在这一组里玩，另一组由讲师来扮。',
};

/** Why there can be no groups, in words; `undefined` where there can. */
export function noGroups(people: number, rule: GroupingRule): string | undefined {
  const { short } = groupSizes(people, rule);
  return short === 'nobody' || short === 'alone' ? SHORT[short](rule) : undefined;
}

/** What a trainer should know of a grouping: groups smaller or larger than the rule's, people again together. */
export function groupingNotes(grouping: Grouping, rule: GroupingRule, before: readonly Grouping[]): string[] {
  const people = grouping.groups.reduce((sum, { members }) => sum + members.length, grouping.outside.length);
  const { short, left, place } = groupSizes(people, rule);
  const notes: string[] = [];
  if (short) notes.push(SHORT[short](rule, people));
  if (left > 0 && place?.place === 'join-group')
    notes.push(`多出${left}个人，加进了前面的组${place.role ? `，当${place.role}` : ''}。`);
  const small = grouping.groups.filter(({ members }) => members.length < rule.size).length;
  if (small > 0 && !short) notes.push(`有${small}组不满${rule.size}人。`);
  const again = repeatsOf(grouping, before);
  if (again > 0) notes.push(`人数有限，有${again}对上回就在一组。`);
  return notes;
}
