import { ImportError } from '../import-error.ts';
import { fragmentText } from './html-text.ts';
import { checkZip } from './zip-directory.ts';

/** Headings as Chinese versions of Word and WPS name them, beside those that Mammoth knows. */
const STYLES = ["p[style-name='标题'] => h1:fresh", "p[style-name='副标题'] => h2:fresh"];

/**
 * The text of a Word file: headings marked with `#`, lists with `-` or numbers.
 * @throws ImportError where it is no Word file, is broken, or unpacks to more than an article
 */
export async function readDocx(bytes: Buffer): Promise<{ text: string; notes: string[] }> {
  const entries = checkZip(bytes);
  if (!entries.some(({ name }) => name === 'word/document.xml'))
    throw new ImportError({
      got: '压缩包，里面没有 Word 的正文',
      expected: '.docx、.txt、.md 或 .html 文件',
      todo: '是压缩包就先解压；是表格或幻灯片，就把文字复制进 .docx',
    });
  const { default: mammoth } = await import('mammoth');
  let pictures = 0;
  const convertImage = mammoth.images.imgElement(async () => {
    pictures += 1;
    return { src: '' };
  });
  let html: string;
  try {
    html = (await mammoth.convertToHtml({ buffer: bytes }, { convertImage, styleMap: STYLES })).value;
  } catch (cause) {
    throw new ImportError(
      {
        got: 'Word 文件的正文读不出来',
        expected: '一个完整的 Word 文件（.docx）',
        todo: '用 Word 或 WPS 打开，另存一份再导入',
      },
      { cause },
    );
  }
  const notes = pictures > 0 ? [`文章里有 ${pictures} 张图片，没有带过来`] : [];
  return { text: await fragmentText(html), notes };
}
