import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayNumber, dayOf, spokenDay } from '../../../src/course/calendar-day.ts';
import { byUrgency, isDue, sentence } from '../../../src/course/plan/order.ts';

const plan = (lookBack: string, result = '') => ({ lookBack, result });

test('plans whose day has come stand first, the longest due before the others, those looked back on last', () => {
  const plans = [
    plan('2026-12-01', 'did'),
    plan(''),
    plan('2026-12-30'),
    plan('2026-12-08'),
    plan('2026-11-01'),
  ];
  assert.deepEqual(
    byUrgency(plans, '2026-12-08').map(({ lookBack }) => lookBack),
    ['2026-11-01', '2026-12-08', '2026-12-30', '', '2026-12-01'],
  );
  assert.equal(isDue(plan(''), '2026-12-08'), false);
});

test('a plan becomes one sentence, whatever it was typed with', () => {
  const one = '如果客户催，我就先问几点前要。';
  assert.equal(sentence({ if: '客户催', then: '先问几点前要' }), one);
  assert.equal(sentence({ if: '如果客户催，', then: ' 我就先问几点前要。 ' }), one);
});

test('a day is that of the wall clock, and days are counted over summer time and leap years', () => {
  const zone = process.env['TZ'];
  try {
    process.env['TZ'] = 'Europe/Berlin';
    // 23 and 25 hours long.
    for (const day of ['2026-03-29', '2026-10-25'])
      for (const hour of [0, 12, 23]) {
        const [year, month, date] = day.split('-').map(Number) as [number, number, number];
        assert.equal(dayOf(new Date(year, month - 1, date, hour, 30)), day);
      }
    process.env['TZ'] = 'Asia/Shanghai';
    assert.equal(dayOf(new Date('2026-12-07T16:30:00Z')), '2026-12-08');
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2026-03-28', 7), '2026-04-04');
  assert.equal(dayNumber('2026-10-26') - dayNumber('2026-10-24'), 2);
  assert.ok(Number.isNaN(dayNumber('soon')));
  assert.equal(spokenDay('2027-01-03', '2026-12-08'), '2027 年 1 月 3 日');
  assert.equal(spokenDay('2026-12-09', '2026-12-08'), '12 月 9 日');
});
