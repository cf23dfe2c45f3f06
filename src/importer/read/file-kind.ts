/** What the first bytes of a file say it is, whatever its name. */
export type FileKind = 'zip' | 'word-97' | 'picture' | 'pdf' | 'rtf' | 'program' | 'archive' | 'media';

const SIGNATURES: readonly [FileKind, string][] = [
  ['zip', 'PK\x03\x04'],
  ['zip', 'PK\x05\x06'],
  ['word-97', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['picture', '\x89PNG\r\n\x1a\n'],
  ['picture', '\xff\xd8\xff'],
  ['picture', 'GIF87a'],
  ['picture', 'GIF89a'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', '8BPS'],
  ['pdf', '%PDF-'],
  ['rtf', '{\\rtf'],
  ['program', '\x7fELF'],
  ['program', 'MZ\x90'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '\x1f\x8b\x08'],
  ['media', 'ID3'],
  ['media', 'OggS'],
];

/** The kind by signature; undefined for what may be text. */
export function fileKind(bytes: Uint8Array): FileKind | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  const found = SIGNATURES.find(([, signature]) => head.startsWith(signature));
  if (found) return found[0];
  const form = head.slice(8, 12);
  if (head.startsWith('RIFF')) return form === 'WEBP' ? 'picture' : 'media';
  if (head.slice(4, 8) === 'ftyp') return /^(heic|avif|mif1)/.test(form) ? 'picture' : 'media';
  return undefined;
}

/** What such a file is called, and what to do with it. */
export const KIND_WORDS: Record<Exclude<FileKind, 'zip'>, { got: string; todo: string }> = {
  'word-97': {
    got: '旧格式的 Word 文件（.doc），或加了密码的 Word 文件',
    todo: '在 Word 里去掉密码，另存为 .docx',
  },
  picture: { got: '一张图片，不是文字', todo: '找到文章的文字版；只有图片时先用文字识别软件转成文字' },
  pdf: { got: 'PDF 文件', todo: '用阅读器另存为文本，或把文字复制进一个 .txt 文件' },
  rtf: { got: 'RTF 文件', todo: '用 Word 或 WPS 打开，另存为 .docx' },
  program: { got: '一个程序，不是文字', todo: '确认选对了文件' },
  archive: { got: '压缩包', todo: '先解压，再导入里面的文章' },
  media: { got: '声音或影像，不是文字', todo: '确认选对了文件' },
};
