import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ImportError } from '../../../src/importer/import-error.ts';
import { readArticle } from '../../../src/importer/read/index.ts';
import { checkSize } from '../../../src/importer/read/limits.ts';
import { randomFrom } from '../../bench/sentences.ts';
import { wordFile, zipFile } from '../../fixtures/importer/zip-file.ts';

async function refused(bytes: Uint8Array, name: string, says: RegExp): Promise<void> {
  await assert.rejects(readArticle(bytes, name), (error) => {
    assert.ok(error instanceof ImportError, String(error));
    assert.match(error.message, says);
    for (const word of Object.values(error.words)) assert.notEqual(word.trim(), '');
    return true;
  });
}

test('a file with nothing in it is refused', async () => {
  await refused(Buffer.alloc(0), 'a.txt', /空文件/);
  await refused(Buffer.from(' \n\u3000\n'), 'a.txt', /里面没有文字/);
  await refused(wordFile([]), 'a.docx', /里面没有文字/);
  await refused(Buffer.from('<html><body></body></html>'), 'a.html', /里面没有文字/);
});

test('what is no text says what it is, whatever its name', async () => {
  await refused(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'), '文章.txt', /图片/);
  await refused(Buffer.from('%PDF-1.7 …', 'latin1'), '文章.txt', /PDF/);
  await refused(Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), '文章.doc', /另存为 \.docx/);
  await refused(Buffer.from([1, 0, 2, 0, 0, 255, 254, 253]), '文章.txt', /不是文字/);
  await refused(zipFile([{ name: 'a.txt', data: Buffer.from('文') }]), 'a.zip', /没有 Word 的正文/);
});

test('a broken Word file is refused wherever it breaks', async () => {
  const whole = wordFile(['# 一', '二'.repeat(500)]);
  await refused(Buffer.from('这不是 Word'), 'a.docx', /压缩结构不完整/);
  for (let cut = 1; cut < whole.length; cut += 97) await refused(whole.subarray(0, cut), 'a.docx', /应当/);
  const flipped = Buffer.from(whole);
  flipped.fill(0xa5, 900, 940);
  await assert.rejects(readArticle(flipped, 'a.docx'), ImportError);
});

test('a zip bomb is refused by its directory, before it unpacks', async () => {
  const zeros = { name: 'word/media/a.bin', data: Buffer.alloc(60 * 2 ** 20) };
  const bomb = wordFile(['一'], [zeros, { ...zeros, name: 'word/media/b.bin' }]);
  assert.ok(bomb.length < 300_000);
  await refused(bomb, 'a.docx', /展开以后有 120 MB/);
});

test('a zip bomb that lies about its size is unpacked no further than its lie', async () => {
  const lie = { name: 'word/media/a.bin', data: Buffer.alloc(8 * 2 ** 20), claims: 1000 };
  await refused(wordFile(['一'], [lie]), 'a.docx', /比它自己标明的大/);
});

test('a file of 200 MB is refused by its size alone', () => {
  assert.throws(() => checkSize(200 * 2 ** 20), /200 MB[\s\S]*不超过 50 MB/);
});

test('a web page nested without end is refused', async () => {
  await refused(Buffer.from('<div>'.repeat(100_000)), 'a.html', /嵌套/);
});

test('10,000 random byte strings under any name are read or refused, never a crash', async () => {
  const random = randomFrom(5);
  const names = ['a.txt', 'a.docx', 'a.md', 'a'];
  const heads = ['', 'PK\x03\x04', '\ufeff', '---\n'];
  for (let i = 0; i < 10_000; i++) {
    const noise = Buffer.from(Array.from({ length: Math.floor(random() * 200) }, () => random() * 256));
    const bytes = Buffer.concat([Buffer.from(heads[i % 7] ?? ''), noise]);
    // Pages are parsed, which takes longer: one in ten.
    const name = i % 10 === 0 ? 'a.html' : names[i % 4]!;
    try {
      assert.equal(typeof (await readArticle(bytes, name)).text, 'string');
    } catch (error) {
      if (!(error instanceof ImportError)) throw error;
    }
  }
});
