import { addDays } from '../calendar-day.ts';

/** A day to look back on something. */
export interface LookBack {
  /** Permanent: the same plan taken out twice replaces itself in the calendar. */
  id: string;
  day: string;
  title: string;
  text: string;
}

const FOLD = 75;
const encoder = new TextEncoder();

/** Text as RFC 5545 §3.3.11 wants it; control characters have no place in it. */
function escaped(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
      .replace(/[\\;,]/g, '\\$&')
      .replaceAll('\n', '\\n')
  );
}

/** Cuts a line after at most 75 bytes, never within a character (§3.1). */
function folded(line: string): string {
  const lines = [''];
  let bytes = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (bytes + size > FOLD) {
      lines.push(' ');
      bytes = 1;
    }
    lines[lines.length - 1] += character;
    bytes += size;
  }
  return lines.join('\r\n');
}

const compact = (text: string) => text.replaceAll('-', '');

function event({ id, day, title, text }: LookBack, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${id}@jiangxin-ketang`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(addDays(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    // At nine in the morning of the day itself.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT9H',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** A calendar file (RFC 5545) with all-day entries and a reminder for each. `now`: when it is made. */
export function calendarFile(days: readonly LookBack[], now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//jiangxin-ketang//plan//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...days.flatMap((day) => event(day, stamp)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}
