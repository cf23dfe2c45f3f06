import { LONGEST, MINUTE } from './clock.ts';

/** A typed time, or what is wrong with it. */
export type TypedTime = { time: number } | { problem: string };

/** Reads `5`, `1.5`, `1:30`, also in full width and with 分 or 分钟 after it. Milliseconds. */
export function readMinutes(text: string): TypedTime {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*分钟?$/, '');
  if (plain === '') return { problem: '写几分钟，例如5，或1:30。' };
  const [, minutes, seconds] = /^(\d{1,4})(?::([0-5]\d))?$/.exec(plain) ?? [];
  const time = minutes
    ? Number(minutes) * MINUTE + Number(seconds ?? 0) * 1000
    : /^\d{0,4}\.\d+$/.test(plain)
      ? Math.round(Number(plain) * 60) * 1000
      : undefined;
  if (time === undefined) return { problem: `“${text.trim().slice(0, 20)}”不是时间：写5，或1:30。` };
  if (time < 1000) return { problem: '至少要1秒。' };
  if (time > LONGEST) return { problem: `最长${LONGEST / MINUTE}分钟。` };
  return { time };
}
