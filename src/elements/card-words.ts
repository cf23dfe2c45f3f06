import type { Mark } from '../course/cards/ballot.ts';
import type { CameraTrouble } from './camera.ts';

/** What is said where there is no picture: what is the matter, and the way on. */
export const TROUBLE: Record<CameraTrouble, string> = {
  insecure: '这个网址不让网页用相机：浏览器只在 https 网址或本机（localhost）上开放相机。可以改用数举手。',
  refused: '没有得到使用相机的许可。可以在浏览器地址栏旁边的图标里改成允许，再点“打开相机”；或者改用数举手。',
  none: '没有找到相机。接上相机再点“打开相机”；或者改用数举手。',
  busy: '相机打不开，可能正被别的程序用着。关掉那个程序再点“打开相机”；或者改用数举手。',
  unplugged: '相机断开了。已经读到的都还算数；接上以后点“打开相机”接着读，或者改用数举手。',
};

/** Signs on the picture: whether a card was read, never what it says. */
export const MARK: Record<Mark['state'], string> = {
  counted: '✓',
  reading: '…',
  between: '斜',
  doubled: '重',
};

/** Mean brightness of a picture under which it is too dark to read, of 255. */
export const DARK = 35;

/** Card numbers with names where there are any: `3号、7号王芳`; the first dozen, then how many more. */
export function numbers(list: readonly number[], names: readonly string[]): string {
  const shown = list.slice(0, 12).map((number) => `${number}号${names[number - 1] ?? ''}`);
  return `${shown.join('、')}${list.length > 12 ? `等${list.length}张` : ''}`;
}

/** How reading goes, in a sentence or three. */
export function progress(
  state: { counted: number; handedOut: number; missing: number[]; doubled: number[]; dark: boolean },
  names: readonly string[],
): string {
  const { counted, handedOut, missing, doubled, dark } = state;
  return [
    `读到${counted}张，共${handedOut}张。`,
    missing.length > 0 ? `还差${numbers(missing, names)}。` : '都读到了，可以收票。',
    doubled.length > 0 ? `${numbers(doubled, names)}举了两张，先不算：请收起一张。` : '',
    dark ? '画面太暗：开灯，或者让大家把卡朝向亮处。' : '',
  ].join('');
}
