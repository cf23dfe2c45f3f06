import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdClock, MINUTE, setClock, startClock, stopClock } from '../../../src/course/clock/clock.ts';
import { digits, eventBetween, inWords, stateInWords } from '../../../src/course/clock/look.ts';
import { readMinutes } from '../../../src/course/clock/read-minutes.ts';

const T = Date.UTC(2026, 0, 5, 9);
const running = startClock(setClock(5 * MINUTE), T);

test('the last minute and the end are told once, however often one looks', () => {
  const told: unknown[] = [];
  for (let now = T; now < T + 7 * MINUTE; now += 250) {
    const event = eventBetween(running, now - 250, now);
    if (event) told.push([event, (now - T) / MINUTE]);
  }
  assert.deepEqual(told, [
    ['last-minute', 4],
    ['over', 5],
  ]);
});

test('an end that passed in sleep is told as such, also where the last minute was slept through', () => {
  assert.equal(eventBetween(running, T + MINUTE, T + 30 * MINUTE), 'over-late');
  assert.equal(eventBetween(running, T + 6 * MINUTE, T + 30 * MINUTE), undefined, 'told before');
  assert.equal(
    eventBetween(running, T + MINUTE, T + 5 * MINUTE + 900),
    'over',
    'a timer is never quite on time',
  );
});

test('a clock of one minute, and one that stands still, tell nothing of a last minute', () => {
  const short = startClock(setClock(MINUTE), T);
  assert.equal(eventBetween(short, T, T + 250), undefined);
  assert.equal(eventBetween(stopClock(running, T + MINUTE), T, T + 30 * MINUTE), undefined);
});

test('digits say nothing is left only when nothing is', () => {
  assert.deepEqual([300_000, 299_001, 60_000, 59_999, 1, 0].map(digits), [
    '5:00',
    '5:00',
    '1:00',
    '1:00',
    '0:01',
    '0:00',
  ]);
  assert.equal(digits(99 * MINUTE), '99:00');
});

test('how it stands is said in words', () => {
  assert.equal(stateInWords(setClock(MINUTE), T), '还没开始');
  assert.equal(stateInWords(running, T), '进行中');
  assert.equal(stateInWords(stopClock(running, T + 1), T), '停着');
  assert.equal(stateInWords(holdClock(running, T + 1), T), '黑屏，停着');
  assert.equal(stateInWords(running, T + 5 * MINUTE), '时间到');
  assert.equal(stateInWords(running, T + 7.5 * MINUTE), '时间到，已过2分钟');
  assert.equal(stateInWords(running, T + 8.5 * MINUTE, true), '电脑睡着时时间就到了，已过3分30秒');
  assert.deepEqual([7_500_000, 3_600_000, 20_000, 80_000].map(inWords), [
    '2小时5分钟',
    '1小时',
    '20秒',
    '1分20秒',
  ]);
});

test('minutes are read as people write them', () => {
  const read = (text: string) => {
    const found = readMinutes(text);
    return 'time' in found ? found.time / 1000 : found.problem;
  };
  assert.deepEqual(
    ['5', ' ５ ', '5分钟', '1:30', '1：30', '1.5', '0.5分', '99'].map(read),
    [300, 300, 300, 90, 90, 90, 30, 5940],
  );
  assert.deepEqual(['', '0', '100', '五', '-3', '1:75', '1e3', '12345'].map(read), [
    '写几分钟，例如5，或1:30。',
    '至少要1秒。',
    '最长99分钟。',
    '“五”不是时间：写5，或1:30。',
    '“-3”不是时间：写5，或1:30。',
    '“1:75”不是时间：写5，或1:30。',
    '“1e3”不是时间：写5，或1:30。',
    '“12345”不是时间：写5，或1:30。',
  ]);
});
