import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayNumber, dayOf } from '../../../src/course/calendar-day.ts';
import { dueDay, INTERVALS, nextStep, stateOf } from '../../../src/course/review/schedule.ts';

/** Runs in a time zone. */
function inZone<T>(zone: string, run: () => T): T {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

const isDue = (step: number, at: Date, now: Date) =>
  (dueDay({ step, at: at.getTime() }, now) ?? Number.POSITIVE_INFINITY) <= dayNumber(dayOf(now));

test('an item comes back after 1, 7 and 30 days, and is done', () => {
  const at = new Date(2026, 10, 24, 9);
  INTERVALS.forEach((days, step) => {
    assert.equal(isDue(step, at, new Date(2026, 10, 24 + days - 1, 23, 59)), false);
    assert.equal(isDue(step, at, new Date(2026, 10, 24 + days, 0, 1)), true);
  });
  assert.equal(dueDay({ step: 3, at: at.getTime() }, at), undefined);
});

test('known goes on, unknown begins from the start, done stays done', () => {
  assert.deepEqual(
    [0, 1, 2, 3].map((step) => nextStep(step, true)),
    [1, 2, 3, 3],
  );
  assert.deepEqual(
    [0, 1, 2, 3].map((step) => nextStep(step, false)),
    [0, 0, 0, 0],
  );
});

test('a question answered wrong after its review begins anew; one answered rightly does not', () => {
  const reviewed = { step: 2, at: 50 };
  assert.deepEqual(stateOf({ at: 60, wrong: true }, reviewed), { step: 0, at: 60 });
  assert.deepEqual(stateOf({ at: 40, wrong: true }, reviewed), reviewed);
  assert.deepEqual(stateOf({ at: 60, wrong: false }, reviewed), reviewed);
  assert.deepEqual(stateOf({ at: 60, wrong: false }, undefined), { step: 0, at: 60 });
  assert.equal(stateOf(undefined, undefined), undefined);
});

test('days of 23 and 25 hours count as days', () =>
  inZone('Europe/Berlin', () => {
    // Summer time begins on 29 March 2026 and ends on 25 October.
    for (const [month, date] of [
      [2, 28],
      [9, 24],
    ] as const) {
      const at = new Date(2026, month, date, 23, 50);
      assert.equal(isDue(0, at, new Date(2026, month, date, 23, 59)), false);
      assert.equal(isDue(0, at, new Date(2026, month, date + 1, 0, 5)), true);
      assert.equal(isDue(1, at, new Date(2026, month, date + 6, 23, 59)), false);
      assert.equal(isDue(1, at, new Date(2026, month, date + 7, 0, 5)), true);
    }
  }));

test('a clock set back by hours changes nothing; one that ran years ahead hides nothing for ever', () => {
  const now = new Date(2026, 10, 24, 1);
  assert.equal(isDue(0, new Date(2026, 10, 24, 20), now), false);
  assert.equal(isDue(0, new Date(2026, 10, 25, 2), now), false);
  assert.equal(isDue(2, new Date(2036, 0, 1), now), true);
  assert.equal(isDue(0, new Date(8.7e15), now), true);
});

test('a journey to another time zone moves an item by a day at most', () => {
  const at = new Date('2026-11-24T16:30:00Z');
  const due = (zone: string) =>
    inZone(zone, () => dueDay({ step: 1, at: at.getTime() }, new Date('2026-11-30T12:00:00Z'))!);
  const [shanghai, honolulu] = [due('Asia/Shanghai'), due('Pacific/Honolulu')];
  assert.ok(Math.abs(shanghai - honolulu) <= 1);
  assert.equal(shanghai, dayNumber('2026-12-02'));
  assert.equal(honolulu, dayNumber('2026-12-01'));
});
