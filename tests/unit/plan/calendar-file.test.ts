import assert from 'node:assert/strict';
import { test } from 'node:test';
import { calendarFile } from '../../../src/course/plan/calendar-file.ts';

const now = new Date('2026-11-24T08:05:09.123Z');
const day = {
  id: 'plan-follow-through-own-1',
  day: '2026-12-31',
  title: '回头看：如果客户催，我就先问几点前要；再说',
  text: `一行,两行;三\\四\r\n五\u0007🙂${'很长'.repeat(200)}`,
};
const lines = calendarFile([day], now).split('\r\n');
const unfolded = calendarFile([day], now).replace(/\r\n /g, '').split('\r\n');
const field = (name: string) =>
  unfolded.filter((line) => line.startsWith(`${name}:`) || line.startsWith(`${name};`));

test('lines end in CRLF, are at most 75 bytes long and cut within no character', () => {
  assert.ok(
    !calendarFile([day], now)
      .replaceAll('\r\n', '')
      .match(/[\r\n]/),
  );
  for (const line of lines) assert.ok(Buffer.byteLength(line) <= 75, line);
  assert.ok(!lines.some((line) => line.includes('\ufffd')));
  assert.equal(lines.at(-1), '');
});

test('text is escaped, and comes out of the folds whole', () => {
  assert.deepEqual(
    field('DESCRIPTION')[0],
    `DESCRIPTION:一行\\,两行\\;三\\\\四\\n五 🙂${'很长'.repeat(200)}`,
  );
  assert.match(field('SUMMARY')[0]!, /^SUMMARY:回头看：如果客户催，我就先问几点前要；再说$/);
});

test('it is the whole day, also over the end of a year, with a reminder and a lasting id', () => {
  assert.deepEqual(field('DTSTART'), ['DTSTART;VALUE=DATE:20261231']);
  assert.deepEqual(field('DTEND'), ['DTEND;VALUE=DATE:20270101']);
  assert.deepEqual(field('DTSTAMP'), ['DTSTAMP:20261124T080509Z']);
  assert.deepEqual(field('UID'), ['UID:plan-follow-through-own-1@jiangxin-ketang']);
  assert.deepEqual(field('TRIGGER'), ['TRIGGER:PT9H']);
});

test('every part that is opened is closed in its order', () => {
  const open: string[] = [];
  for (const line of unfolded) {
    const [name, value] = line.split(':') as [string, string];
    if (name === 'BEGIN') open.push(value);
    if (name === 'END') assert.equal(open.pop(), value);
  }
  assert.deepEqual(open, []);
  assert.equal(calendarFile([], now).split('\r\n')[0], 'BEGIN:VCALENDAR');
});
