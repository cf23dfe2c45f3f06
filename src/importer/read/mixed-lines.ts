import { listed, type Decoded } from './decode.ts';
import { chineseDecoding, decodeStrictly } from './strict.ts';

const LF = 0x0a;

/** So many Han characters in a line that is UTF-8 are no chance: two characters of GBK sometimes are. */
const LEAST_HAN = 2;

function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start <= bytes.length;) {
    const found = bytes.indexOf(LF, start);
    const end = found < 0 ? bytes.length : found;
    yield bytes.subarray(start, end);
    start = end + 1;
  }
}

const isAscii = (line: Uint8Array) => line.every((byte) => byte < 0x80);

/**
 * A text put together from pieces in UTF-8 and pieces in GB18030 or Big5, each line by its own; undefined where
 * it is not that. No line end lies inside a character in any of them.
 */
export function decodeByLines(bytes: Uint8Array): Decoded | undefined {
  const all = [...lines(bytes)];
  const utf8 = all.map((line) => (isAscii(line) ? undefined : decodeStrictly(line, 'utf-8')));
  const isUtf8 = (index: number) => (utf8[index]?.match(/\p{Script=Han}/gu)?.length ?? 0) >= LEAST_HAN;
  const others = all.flatMap((line, index) => (isAscii(line) || isUtf8(index) ? [] : [index]));
  if (others.length === 0 || !all.some((_, index) => isUtf8(index))) return undefined;
  const joined = Buffer.concat(others.flatMap((index) => [all[index]!, Uint8Array.of(LF)]));
  const decoded = chineseDecoding(joined);
  if (!decoded) return undefined;
  const texts = decoded.text.split('\n');
  const byIndex = new Map(others.map((index, at) => [index, texts[at] ?? '']));
  const text = all.map(
    (line, index) => byIndex.get(index) ?? utf8[index] ?? Buffer.from(line).toString('latin1'),
  );
  const numbers = others.map((index) => index + 1);
  return {
    text: text.join('\n'),
    encoding: others.length > all.length / 2 ? decoded.encoding : 'utf-8',
    notes: [
      `文件里混着两种编码：第 ${listed(numbers)} 行是 ${decoded.encoding}，其余是 utf-8，已分别读出；请核对这些行`,
    ],
  };
}
