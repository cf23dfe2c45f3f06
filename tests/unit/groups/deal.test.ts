import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupingNotes, noGroups } from '../../../src/course/groups/advice.ts';
import { deal, repeatsOf, type Grouping } from '../../../src/course/groups/deal.ts';
import { pagesOf } from '../../../src/course/groups/pages.ts';
import { peopleOf } from '../../../src/course/groups/people.ts';
import { ROLE_PLAY_RULE, type GroupingRule } from '../../../src/course/groups/rule.ts';
import { groupSizes } from '../../../src/course/groups/sizes.ts';
import { roleChanges, swapRoles } from '../../../src/course/groups/swap.ts';

const people = (count: number) => peopleOf(String(count)).people;
const fours: GroupingRule = {
  size: 4,
  min: 4,
  paired: false,
  roles: ['客户', '客服', '工程师', '配件部'],
  leftover: [
    { place: 'outside', role: '助手' },
    { place: 'join-group', role: '搭档' },
    { place: 'own-group', role: '' },
  ],
};
const pairs: GroupingRule = {
  size: 4,
  min: 3,
  paired: true,
  roles: ['老板', '客服', '剪线', '记录'],
  swap: ['客服', '老板', '剪线', '记录'],
  leftover: [{ place: 'outside', role: '裁判' }],
};
const sizes = ({ groups }: Grouping) => groups.map(({ members }) => members.length);
const everybody = ({ groups, outside }: Grouping) =>
  [...groups.flatMap(({ members }) => members), ...outside].map(({ name }) => name);

test('from 2 people to 500 everybody has exactly one place, and no group is under the fewest it can do with', () => {
  for (const rule of [ROLE_PLAY_RULE, fours, pairs])
    for (let count = 2; count <= 500; count += count < 60 ? 1 : 37) {
      const grouping = deal(people(count), rule, `s${count}`);
      assert.deepEqual(everybody(grouping).toSorted(), people(count).toSorted());
      const { short } = groupSizes(count, rule);
      if (rule.paired && !short) assert.equal(grouping.groups.length % 2, 0, `${count}`);
      if (short === 'few') assert.equal(grouping.groups.length, 1);
      else if (rule !== fours)
        assert.ok(
          sizes(grouping).every((size) => size >= rule.min),
          `${count}`,
        );
    }
});

test('who is left over goes where the rule says', () => {
  const of = (count: number, rule: GroupingRule) => deal(people(count), rule, 'x');
  const seven = of(7, ROLE_PLAY_RULE);
  assert.deepEqual(sizes(seven), [4, 3]);
  assert.deepEqual(
    seven.groups[0]!.members.map(({ role }) => role).toSorted(),
    ['客户', '客服', '观察员', '观察员'].toSorted(),
  );
  assert.deepEqual(
    of(17, fours).outside.map(({ role }) => role),
    ['助手'],
  );
  assert.deepEqual(sizes(of(18, fours)), [5, 5, 4, 4]);
  assert.deepEqual(sizes(of(19, fours)), [4, 4, 4, 4, 3]);
  assert.deepEqual(sizes(of(12, pairs)), [3, 3, 3, 3]);
  assert.deepEqual([sizes(of(10, pairs)), of(10, pairs).outside.length], [[4, 4], 2]);
  assert.deepEqual(sizes(of(7, pairs)), [4, 3]);
});

test('one person, or too few, is said with what to do', () => {
  assert.match(noGroups(0, fours)!, /还没有人/);
  assert.match(noGroups(1, ROLE_PLAY_RULE)!, /只有一个人，分不成组。由讲师来演“客户”，请他演“客服”/);
  assert.equal(noGroups(2, ROLE_PLAY_RULE), undefined);
  const notes = (count: number, rule: GroupingRule) =>
    groupingNotes(deal(people(count), rule, 'x'), rule, []);
  assert.deepEqual(notes(2, ROLE_PLAY_RULE), ['不够3个人，就这一组。“观察员”由讲师来当。']);
  assert.match(notes(4, pairs).join(), /人数不够两组结成一对/);
  assert.deepEqual(notes(7, ROLE_PLAY_RULE), ['多出1个人，加进了前面的组，当观察员。']);
  assert.deepEqual(notes(19, fours), ['有1组不满4人。']);
  assert.deepEqual(notes(16, fours), []);
});

test('the same seed deals the same groups, another seed others', () => {
  const of = (seed: string) => deal(people(24), ROLE_PLAY_RULE, seed);
  assert.deepEqual(of('a'), of('a'));
  assert.notDeepEqual(of('a'), of('b'));
});

test('who was together last time is kept apart where that can be', () => {
  for (const [count, rule] of [
    [12, ROLE_PLAY_RULE],
    [24, ROLE_PLAY_RULE],
    [16, fours],
    [500, fours],
  ] as const) {
    let last = deal(people(count), rule, 'first');
    for (let round = 0; round < 5; round += 1) {
      const next = deal(people(count), rule, `round ${round}`, [last]);
      assert.equal(repeatsOf(next, [last]), 0, `${count} people, round ${round}`);
      last = next;
    }
  }
});

test('where it cannot be, as few as possible are together again, and it is said', () => {
  const last = deal(people(6), ROLE_PLAY_RULE, 'first');
  const next = deal(people(6), ROLE_PLAY_RULE, 'second', [last]);
  assert.equal(repeatsOf(next, [last]), 2, 'two groups of three can be mixed no better');
  assert.deepEqual(groupingNotes(next, ROLE_PLAY_RULE, [last]), ['人数有限，有2对上回就在一组。']);
});

test('whoever can gets another role than last time', () => {
  const last = deal(people(30), ROLE_PLAY_RULE, 'first');
  const role = (grouping: Grouping, person: string) =>
    grouping.groups.flatMap(({ members }) => members).find(({ name }) => name === person)!.role;
  const next = deal(people(30), ROLE_PLAY_RULE, 'second', [last]);
  const same = people(30).filter((person) => role(last, person) === role(next, person)).length;
  assert.ok(same <= 5, `${same} of 30 have the role they had`);
});

test('at a swap everybody takes the role the game says', () => {
  const roles = (grouping: Grouping) => grouping.groups[0]!.members.map(({ role }) => role);
  const before = deal(people(16), fours, 'x');
  const after = swapRoles(before, fours);
  const becomes = new Map(roleChanges(fours));
  assert.deepEqual(
    roles(after),
    roles(before).map((role) => becomes.get(role)),
  );
  for (const rule of [fours, pairs, ROLE_PLAY_RULE]) {
    const dealt = deal(people(19), rule, 'x');
    assert.deepEqual(swapRoles(swapRoles(dealt, rule), rule, true), dealt, 'and back');
  }
  assert.deepEqual(roleChanges(pairs), [
    ['老板', '客服'],
    ['客服', '老板'],
  ]);
  const three = deal(people(7), pairs, 'x');
  for (const [at, { members }] of swapRoles(three, pairs).groups.entries())
    assert.deepEqual(
      members.map(({ role }) => role).toSorted(),
      three.groups[at]!.members.map(({ role }) => role).toSorted(),
    );
  const observed = deal(people(3), { ...ROLE_PLAY_RULE, size: 2, min: 2, roles: ['客户', '客服'] }, 'x');
  assert.deepEqual(
    roles(swapRoles(observed, { ...ROLE_PLAY_RULE, size: 2, roles: ['客户', '客服'] })).toSorted(),
    roles(observed).toSorted(),
  );
});

test('two groups of a pair with names change those, not their seats', () => {
  const film: GroupingRule = { ...pairs, teams: ['放映组', '看片组'] };
  const before = deal(people(16), film, 'x');
  assert.deepEqual(
    before.groups.map(({ team }) => team),
    ['放映组', '看片组', '放映组', '看片组'],
  );
  const after = swapRoles(before, film);
  assert.deepEqual(
    after.groups.map(({ team }) => team),
    ['看片组', '放映组', '看片组', '放映组'],
  );
  assert.deepEqual(
    after.groups.map(({ members }) => members),
    before.groups.map(({ members }) => members),
  );
  assert.deepEqual(roleChanges(film), [
    ['放映组', '看片组'],
    ['看片组', '放映组'],
  ]);
});

test('500 people in threes are dealt in no time worth waiting for, every group on one page of the wall', () => {
  const { groups } = deal(people(500), ROLE_PLAY_RULE, 'x', [deal(people(500), ROLE_PLAY_RULE, 'y')]);
  const pages = pagesOf(groups, 4);
  assert.deepEqual(pages.flat(), groups);
  assert.ok(pages.every((page) => page.length <= 6 && page.length > 0));
  assert.deepEqual(pagesOf([], 3), [[]]);
});
