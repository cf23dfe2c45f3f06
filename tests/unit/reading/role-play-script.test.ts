import assert from 'node:assert/strict';
import { test } from 'node:test';
import { branches, flagLabels, placeLabels } from '../../../src/course/role-play-script.ts';
import type { RolePlay } from '../../../src/schemas/role-play.ts';

const choice = (id: string, next: unknown, sets: string[] = []) => ({ id, next, sets });
const rolePlay = {
  nodes: [
    { id: 'opening', choices: [choice('a', 'doubt', ['promised']), choice('b', 'doubt')] },
    { id: 'doubt', choices: [choice('c', { if: 'promised', then: 'lost', else: 'won' })] },
  ],
  endings: [
    { id: 'won', title: '赢回' },
    { id: 'lost', title: '失去' },
  ],
} as unknown as RolePlay;

test('a reader follows a choice to the turn it leads to', () => {
  const labels = placeLabels(rolePlay);
  const [opening] = rolePlay.nodes;
  assert.deepEqual(branches(opening!.choices[0]!, labels, flagLabels(rolePlay)), [
    { to: 'doubt', label: '第 2 轮' },
  ]);
});

test('a way that depends on an earlier choice names that choice', () => {
  const [, doubt] = rolePlay.nodes;
  assert.deepEqual(branches(doubt!.choices[0]!, placeLabels(rolePlay), flagLabels(rolePlay)), [
    { to: 'lost', label: '结局：失去', condition: '若第 1 轮选 1' },
    { to: 'won', label: '结局：赢回', condition: '否则' },
  ]);
});
