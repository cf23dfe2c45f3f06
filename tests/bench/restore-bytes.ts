/** How safely random bytes are read and restored. */
import { ImportError } from '../../src/importer/import-error.ts';
import { readArticle } from '../../src/importer/read/index.ts';
import { restore } from '../../src/importer/restore.ts';
import { randomFrom } from './sentences.ts';

/** What the machine leaves, and what looks like it. */
const PIECES = ['?', 'shù)', '責(zé)', '(', ')', '。', ',', '麽', '\n', '⟦', '⟧', '\uD800'].map((piece) =>
  Buffer.from(piece),
);

function randomBytes(random: () => number): Buffer {
  return Buffer.concat(
    Array.from({ length: 1 + Math.floor(random() * 20) }, () =>
      random() < 0.5
        ? PIECES[Math.floor(random() * PIECES.length)]!
        : Buffer.from(Array.from({ length: Math.floor(random() * 12) }, () => Math.floor(random() * 256))),
    ),
  );
}

/** The text that reading makes of the bytes; undefined where it refuses them, as it may. */
async function readOrRefused(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return (await readArticle(bytes, 'random.txt')).text;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return undefined;
  }
}

/**
 * Random bytes, some of them with what the machine leaves: reading takes or refuses them with a typed error, and
 * whatever text they are, in one encoding or another, restoring never fails.
 */
export async function restoreBytes(count: number): Promise<Record<string, unknown>> {
  const random = randomFrom(3);
  const figures = { strings: count, read: 0, refused: 0, restored: 0 };
  for (let at = 0; at < count; at++) {
    const bytes = randomBytes(random);
    const read = await readOrRefused(bytes);
    if (read === undefined) figures.refused++;
    else figures.read++;
    const texts = [
      ...(read === undefined ? [] : [read]),
      bytes.toString('utf8'),
      bytes.toString('utf16le'),
      new TextDecoder('gb18030').decode(bytes),
    ];
    for (const text of texts) restore(text);
    figures.restored += texts.length;
  }
  return figures;
}
