import { ImportError } from '../import-error.ts';
import type { Decoded } from './decode.ts';
import { commonShare } from './common-characters.ts';
import { decodeStrictly } from './strict.ts';

const MARKS: readonly [encoding: string, mark: readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/**
 * The text of a file that begins with a byte order mark.
 * @throws ImportError where the rest is not what the mark says
 */
export function byteOrderMark(bytes: Uint8Array): Decoded | undefined {
  const found = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (!found) return undefined;
  const [encoding, mark] = found;
  const rest = bytes.subarray(mark.length);
  const whole = decodeStrictly(rest, encoding);
  if (whole !== undefined) return { text: whole, encoding, notes: [] };
  // A cut download: half a character at its end.
  const cut = encoding === 'utf-8' ? undefined : decodeStrictly(rest.subarray(0, rest.length - 1), encoding);
  if (cut) return { text: cut, encoding, notes: ['文件末尾少了半个字，去掉了残留的 1 个字节'] };
  if (encoding === 'utf-8') return undefined;
  throw new ImportError({
    got: `开头标明是 ${encoding}，后面的字节却不是`,
    expected: `一份完整的 ${encoding} 文件`,
    todo: '重新取一份文件，或在编辑器里另存为 UTF-8',
  });
}

/** Below that, zero bytes are chance. */
const LEAST_BYTES = 8;

/** UTF-16 without a mark: recognised by what reading it so makes of it. */
export function utf16WithoutMark(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length < LEAST_BYTES || bytes.length % 2 === 1) return undefined;
  const head = bytes.subarray(0, 4096);
  for (const encoding of ['utf-16le', 'utf-16be']) {
    const start = decodeStrictly(head, encoding);
    if (start === undefined || !isOrdinary(start)) continue;
    const text = decodeStrictly(bytes, encoding);
    if (text !== undefined) return { text, encoding, notes: [`没有字节序标记，按 ${encoding} 读`] };
  }
  return undefined;
}

/** Nearly all of it are Han characters, many of them common ones, Chinese punctuation, ASCII or pinyin. */
function isOrdinary(text: string): boolean {
  const ordinary =
    text.match(/[\p{Script=Han}\u3000-\u303F\uFF00-\uFF5E\u2010-\u2027\t\r\n -~\u00B7-\u024F]/gu) ?? [];
  return ordinary.length > text.length * 0.95 && commonShare(text) > 0.25;
}
