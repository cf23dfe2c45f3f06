import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  addTime,
  freshen,
  holdClock,
  LONGEST,
  MINUTE,
  phaseOf,
  releaseClock,
  remaining,
  resetClock,
  setClock,
  startClock,
  stopClock,
} from '../../../src/course/clock/clock.ts';

const T = Date.UTC(2026, 0, 5, 9);
const five = setClock(5 * MINUTE);

test('a clock runs from its start, stops where it is and goes on from there', () => {
  assert.equal(phaseOf(five, T), 'ready');
  const running = startClock(five, T);
  assert.deepEqual([phaseOf(running, T), remaining(running, T + MINUTE)], ['running', 4 * MINUTE]);
  const stopped = stopClock(running, T + MINUTE);
  assert.deepEqual(
    [phaseOf(stopped, T + 60 * MINUTE), remaining(stopped, T + 60 * MINUTE)],
    ['stopped', 4 * MINUTE],
  );
  const again = startClock(stopped, T + 60 * MINUTE);
  assert.equal(remaining(again, T + 61 * MINUTE), 3 * MINUTE);
  assert.equal(startClock(again, T + 61 * MINUTE), again, 'a second start changes nothing');
  assert.deepEqual(resetClock(again), five);
});

test('a clock started before midnight ends after it', () => {
  const eve = new Date(2026, 11, 31, 23, 58).getTime();
  const running = startClock(five, eve);
  assert.equal(phaseOf(running, new Date(2027, 0, 1, 0, 2, 59).getTime()), 'running');
  assert.equal(phaseOf(running, new Date(2027, 0, 1, 0, 3).getTime()), 'over');
});

test('a laptop that slept past the end finds the clock over, and for how long', () => {
  const running = startClock(five, T);
  const awake = T + 47 * MINUTE;
  assert.deepEqual([phaseOf(running, awake), remaining(running, awake)], ['over', -42 * MINUTE]);
  assert.equal(stopClock(running, awake), running, 'what is over cannot be stopped');
  assert.deepEqual(freshen(running, awake), running);
  assert.deepEqual(freshen(running, T + 13 * 60 * MINUTE), five, 'the next day it is set back');
});

test('a computer whose time is put back costs nothing', () => {
  assert.equal(remaining(startClock(five, T), T - 60 * MINUTE), 5 * MINUTE);
});

test('a black screen stops what runs, and only that goes on afterwards', () => {
  const held = holdClock(startClock(five, T), T + MINUTE);
  assert.deepEqual([phaseOf(held, T + 9 * MINUTE), remaining(held, T + 9 * MINUTE)], ['held', 4 * MINUTE]);
  assert.equal(phaseOf(releaseClock(held, T + 9 * MINUTE), T + 10 * MINUTE), 'running');
  const stopped = stopClock(startClock(five, T), T + MINUTE);
  assert.equal(releaseClock(holdClock(stopped, T), T), stopped);
  assert.equal(holdClock(five, T), five);
});

test('a minute more or less', () => {
  assert.deepEqual(addTime(five, MINUTE, T), setClock(6 * MINUTE), 'before the start, what it is set to');
  const running = startClock(five, T);
  const more = addTime(running, MINUTE, T + 2 * MINUTE);
  assert.deepEqual([phaseOf(more, T + 2 * MINUTE), remaining(more, T + 3 * MINUTE)], ['running', 3 * MINUTE]);
  assert.deepEqual(resetClock(more), five, 'what it was set to stays');
  const stopped = addTime(stopClock(running, T + MINUTE), -MINUTE, T);
  assert.deepEqual([phaseOf(stopped, T), remaining(stopped, T)], ['stopped', 3 * MINUTE]);
  const held = addTime(holdClock(running, T + MINUTE), MINUTE, T);
  assert.deepEqual([phaseOf(held, T), remaining(held, T)], ['held', 5 * MINUTE]);
  const none = addTime(stopped, -10 * MINUTE, T);
  assert.deepEqual([phaseOf(none, T), remaining(none, T)], ['over', 0]);
  const late = addTime(running, MINUTE, T + 9 * MINUTE);
  assert.deepEqual([phaseOf(late, T + 9 * MINUTE), remaining(late, T + 9 * MINUTE)], ['running', MINUTE]);
  assert.equal(addTime(running, -MINUTE, T + 9 * MINUTE), running);
});

test('no time is longer than the digits can show, or less than nothing', () => {
  assert.equal(setClock(1e12).left, LONGEST);
  assert.equal(addTime(startClock(setClock(LONGEST), T), 5 * MINUTE, T).left, LONGEST);
  assert.equal(setClock(-5).length, 0);
});

test('whatever is pressed, what is left stays between the end and the longest, and never grows by waiting', () => {
  const press = fc.oneof(
    fc.constantFrom(startClock, stopClock, holdClock, releaseClock, resetClock),
    fc
      .constantFrom(MINUTE, -MINUTE)
      .map((time) => (clock: typeof five, now: number) => addTime(clock, time, now)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(press, fc.nat(3 * MINUTE))), (presses) => {
      let [clock, now] = [five, T];
      for (const [change, wait] of presses) {
        clock = change(clock, now);
        assert.ok(clock.left >= 0 && clock.left <= LONGEST);
        const before = remaining(clock, now);
        now += wait;
        assert.ok(remaining(clock, now) <= before);
      }
    }),
  );
});
