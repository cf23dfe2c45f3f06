import iconv from 'iconv-lite';
import { ImportError } from '../import-error.ts';
import { byteOrderMark, utf16WithoutMark } from './byte-order.ts';
import { decodeByLines } from './mixed-lines.ts';
import { chineseDecoding, decodeStrictly, guessedEncoding } from './strict.ts';

/** Bytes as text. */
export interface Decoded {
  text: string;
  /** Name as the WHATWG gives it, in lower case. */
  encoding: string;
  /** What had to be decided, a sentence each. */
  notes: string[];
}

/** A cut download ends in the middle of a character: at most so many bytes of UTF-8. */
const LONGEST_REST = 3;

function utf8(bytes: Uint8Array): Decoded | undefined {
  for (let rest = 0; rest <= LONGEST_REST && rest <= bytes.length; rest++) {
    const text = decodeStrictly(bytes.subarray(0, bytes.length - rest), 'utf-8');
    if (text === undefined) continue;
    const notes = rest === 0 ? [] : [`文件末尾少了半个字，去掉了残留的 ${rest} 个字节`];
    // A few bytes alone are no cut character.
    return rest > 0 && text === '' ? undefined : { text, encoding: 'utf-8', notes };
  }
  return undefined;
}

function named(bytes: Uint8Array, name: string): Decoded {
  if (!iconv.encodingExists(name))
    throw new ImportError({
      got: `--encoding ${name}`,
      expected: '一种编码的名字：utf-8、utf-16le、gb18030、big5 等',
      todo: '改正名字，或去掉 --encoding 由程序判断',
    });
  // GB2312 and GBK are parts of GB18030; files that claim the smaller ones use the larger.
  const encoding = /^(gb_?2312|gbk|cp936|gb18030)/i.test(name) ? 'gb18030' : name.toLowerCase();
  const text = decodeStrictly(bytes, encoding) ?? iconv.decode(Buffer.from(bytes), encoding);
  const bad = text.split('\n').flatMap((line, index) => (line.includes('\uFFFD') ? [index + 1] : []));
  const notes = bad.length > 0 ? [`按 ${name} 有读不出的字节，在第 ${listed(bad)} 行，原处是“\uFFFD”`] : [];
  return { text, encoding, notes };
}

/** 3、4、9 等 12 */
export function listed(lines: readonly number[]): string {
  const most = 8;
  return lines.length <= most
    ? lines.join('、')
    : `${lines.slice(0, most).join('、')} 等 ${lines.length} 处，都在这些`;
}

/**
 * Text out of bytes: by the name given, by a byte order mark, as UTF-8, as UTF-16 without a mark, line by line
 * where encodings are mixed, as GB18030 or Big5 by which of them makes common Chinese.
 * @throws ImportError where no encoding makes it text
 */
export function decode(bytes: Uint8Array, name?: string): Decoded {
  if (name !== undefined) return named(bytes, name);
  const marked = byteOrderMark(bytes);
  if (marked) return marked;
  // Zero bytes are no text in any encoding but UTF-16.
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  if (bytes.subarray(0, 4096).includes(0)) throw notText();
  const plain = utf8(bytes);
  if (plain) return plain;
  const mixed = decodeByLines(bytes);
  if (mixed) return mixed;
  const chinese = chineseDecoding(bytes);
  if (chinese) return { ...chinese, notes: [] };
  throw notText(guessedEncoding(bytes));
}

function notText(guess?: string): ImportError {
  return new ImportError({
    got: guess ? `看不出编码，有些像 ${guess}` : '不是文字，或看不出编码',
    expected: '中文文章，编码是 UTF-8、UTF-16、GB18030 或 Big5',
    todo: '在编辑器里另存为 UTF-8；知道编码的，用 --encoding 写明',
  });
}
