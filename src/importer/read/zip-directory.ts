import { inflateRawSync } from 'node:zlib';
import { ImportError } from '../import-error.ts';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES, megabytes } from './limits.ts';

/** A part of a zip file as its directory at the end tells of it. */
export interface ZipEntry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  /** Where its local header begins. */
  offset: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const LONGEST_COMMENT = 65_535 + 22;
const ZIP64 = 0xffffffff;

function broken(got: string): ImportError {
  return new ImportError({
    got,
    expected: '一个完整的 Word 文件（.docx）',
    todo: '用 Word 或 WPS 打开看看；打得开就另存一份再导入，打不开就重新取一份',
  });
}

/** @throws ImportError where there is no directory, or it does not hold together */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  const least = Math.max(0, bytes.length - LONGEST_COMMENT);
  let end = bytes.length - 22;
  while (end >= least && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < least || end < 0) throw broken('压缩结构不完整，可能没有下载完');
  const count = bytes.readUInt16LE(end + 10);
  if (count > MAX_ZIP_ENTRIES) throw bomb(`里面有 ${count} 个文件`);
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== ENTRY) throw broken('压缩文件的目录坏了');
    const nameLength = bytes.readUInt16LE(at + 28);
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      unpacked: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function bomb(got: string): ImportError {
  return new ImportError({
    got: `这个 Word 文件${got}，不像一篇文章`,
    expected: `展开以后不超过 ${megabytes(MAX_UNPACKED_BYTES)}，不超过 ${MAX_ZIP_ENTRIES} 个文件`,
    todo: '把文章的文字复制进一个新的 Word 文件再导入',
  });
}

function packedBytes(bytes: Buffer, { offset, packed }: ZipEntry): Buffer {
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) throw broken('压缩文件的目录坏了');
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  return bytes.subarray(start, start + packed);
}

/**
 * Looks at what a zip file would unpack to before anything unpacks it: first by the sizes in its directory, then,
 * as those may lie, by unpacking each part no further than the size it claims.
 * @throws ImportError where it is too much or does not hold together
 */
export function checkZip(bytes: Buffer): ZipEntry[] {
  const entries = zipEntries(bytes);
  const total = entries.reduce((sum, { unpacked }) => sum + unpacked, 0);
  if (total > MAX_UNPACKED_BYTES || entries.some(({ unpacked }) => unpacked === ZIP64))
    throw bomb(`展开以后有 ${megabytes(total)}`);
  for (const entry of entries) {
    const data = packedBytes(bytes, entry);
    if (entry.method !== 8) continue;
    try {
      inflateRawSync(data, { maxOutputLength: Math.max(1, entry.unpacked) });
    } catch (error) {
      if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE')
        throw bomb('展开以后比它自己标明的大');
      throw broken(`里面的 ${entry.name} 坏了`);
    }
  }
  return entries;
}
