import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  arrive,
  gap,
  goOn,
  isRecent,
  leaveOut,
  newLesson,
  parseLesson,
  pause,
  restartTime,
  settleLeftOut,
  spentBy,
} from '../../../src/course/lesson/lesson.ts';
import { opening } from '../../../src/course/lesson/opening.ts';
import { clockText, paceOf, paceWords } from '../../../src/course/lesson/pace.ts';

const MINUTE = 60_000;
const place = (slide: string, section: string, index: number) => ({ slide, section, index, count: 9 });
const title = newLesson(place('title', 'title', 0));
const begun = arrive(title, place('case-1', 'case', 1), 10 * MINUTE);
const plan = [
  { section: 'case', minutes: 8 },
  { section: 'technique', minutes: 12 },
];

test('time begins when the title is left, and goes to the section that is shown', () => {
  assert.deepEqual(spentBy(title, 99 * MINUTE), {});
  const second = arrive(begun, place('case-2', 'case', 2), 12 * MINUTE);
  const third = arrive(second, place('technique-1', 'technique', 3), 15 * MINUTE);
  const back = arrive(third, place('case-2', 'case', 2), 16 * MINUTE);
  assert.deepEqual(spentBy(back, 18 * MINUTE), { case: 7 * MINUTE, technique: MINUTE });
  assert.equal(back.startedAt, 10 * MINUTE);
});

test('a break and a sleep do not count; a sleep can be counted in after all', () => {
  const paused = pause(begun, 13 * MINUTE);
  assert.deepEqual(spentBy(paused, 60 * MINUTE), { case: 3 * MINUTE });
  assert.deepEqual(spentBy(goOn(paused, 60 * MINUTE), 61 * MINUTE), { case: 4 * MINUTE });
  assert.equal(goOn(title, 1), title);
  const slept = gap(12 * MINUTE, 42 * MINUTE);
  const awake = leaveOut(begun, slept);
  assert.deepEqual(spentBy(awake, 43 * MINUTE), { case: 3 * MINUTE });
  assert.deepEqual(spentBy(settleLeftOut(awake, true), 43 * MINUTE), { case: 33 * MINUTE });
  assert.deepEqual([awake.leftOut, settleLeftOut(awake, false).leftOut], [slept, undefined]);
  assert.deepEqual(spentBy(settleLeftOut(awake, false), 43 * MINUTE), { case: 3 * MINUTE });
  assert.equal(leaveOut(title, slept), title);
  assert.equal(gap(12 * MINUTE, 13 * MINUTE), 0);
  assert.deepEqual(spentBy(restartTime(begun, 20 * MINUTE), 21 * MINUTE), { case: MINUTE });
});

test('a clock put back costs nothing', () => {
  assert.deepEqual(spentBy(begun, 1), { case: 0 });
});

test('running late and running ahead are said in words', () => {
  const at = (minute: number) => paceOf(plan, begun, (10 + minute) * MINUTE);
  assert.equal(paceWords(at(5)), '和计划一致');
  assert.equal(paceWords(at(11)), '比计划慢 3 分钟');
  const early = arrive(begun, place('technique-1', 'technique', 3), 13 * MINUTE);
  assert.equal(paceWords(paceOf(plan, early, 15 * MINUTE)), '比计划快 5 分钟');
  assert.deepEqual(at(11), {
    spent: 11 * MINUTE,
    planned: 20 * MINUTE,
    sectionSpent: 11 * MINUTE,
    sectionPlanned: 8 * MINUTE,
    late: 3 * MINUTE,
  });
  assert.equal(clockText(425_900), '7:05');
  assert.equal(clockText(4_025_000), '1:07:05');
});

test('a lesson of this morning is asked about in the afternoon, not the next day', () => {
  assert.equal(isRecent(0, 5 * 3_600_000), true);
  assert.equal(isRecent(0, 13 * 3_600_000), false);
});

test('a stored lesson that is damaged anywhere is no lesson', () => {
  const whole = { ...begun, people: 30 } as unknown as Record<string, unknown>;
  assert.deepEqual(parseLesson(whole), whole);
  for (const wrong of [
    { slide: 3 },
    { section: null },
    { index: -1 },
    { count: 'x' },
    { black: 'no' },
    { startedAt: 'now' },
    { since: -1 },
    { spent: { case: 'long' } },
    { spent: null },
    { people: 0.5 },
    { leftOut: 'long' },
  ])
    assert.equal(parseLesson({ ...whole, ...wrong }), undefined, JSON.stringify(wrong));
});

test('who opens a chapter again is asked only where there is something to go on with', () => {
  const hour = 3_600_000;
  const kept = begun;
  const at = { kept, seenAt: 0, linked: false, others: false, now: hour };
  assert.equal(opening(at), 'ask');
  assert.equal(opening({ ...at, kept: undefined }), 'begin');
  assert.equal(opening({ ...at, kept: title }), 'join');
  assert.equal(opening({ ...at, linked: true }), 'go');
  assert.equal(opening({ ...at, others: true }), 'join');
  assert.equal(opening({ ...at, others: true, linked: true, now: 20 * hour }), 'go');
  assert.equal(opening({ ...at, now: 20 * hour }), 'anew');
  assert.equal(opening({ ...at, linked: true, now: 20 * hour }), 'anew');
});
