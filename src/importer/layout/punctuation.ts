import type { Edit } from '../edits.ts';
import { hanCount } from './blocks.ts';

const FULL: Record<string, string> = { ',': '，', '?': '？', '!': '！', ':': '：', ';': '；' };

/** Chinese: Han characters, full-width punctuation, closing quotation marks and the like. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF01-\uFF5E“”‘’…—⟧〇]/u;

/** No sense is made of more marks in a row. */
const FARTHEST = 40;

/** The character before; marks in a row (?!) all belong to what stands before the first. */
const before = (text: string, at: number) => {
  let i = at - 1;
  while (i >= Math.max(0, at - FARTHEST) && /[ ,?!:;.]/.test(text[i]!)) i -= 1;
  return text[i] ?? '';
};
const after = (text: string, at: number) => {
  let i = at + 1;
  while (i < Math.min(text.length, at + FARTHEST) && /[ ,?!:;]/.test(text[i]!)) i += 1;
  return text[i] ?? '';
};
const isChinese = (character: string) => CHINESE.test(character);

/** Addresses, times, ratios and numbers keep their ASCII punctuation. */
function isTechnical(text: string, at: number): boolean {
  const [left = '', right = ''] = [text[at - 1], text[at + 1]];
  return (/[\dA-Za-z/]/.test(left) && /[\dA-Za-z/]/.test(right)) || (text[at] === ':' && right === '/');
}

/** Whether a mark belongs to the Chinese around it: by what stands before it, else by what follows. */
function belongs(text: string, at: number): boolean {
  if (isTechnical(text, at)) return false;
  const left = before(text, at);
  if (isChinese(left)) return true;
  // After a Latin word or a bracket in a Chinese line: what goes on in Chinese.
  return /[\w)\]%"'℃°]/.test(left) && isChinese(after(text, at));
}

/** A gloss in a language lesson, 银行(yínháng): the brackets are the lesson's. */
const PINYIN =
  /^[a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ'’\s·-]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ'’\s·-]*$/i;

/** Round brackets of a line of Chinese, in pairs. `base` is the offset of the line. */
export function* bracketEdits(text: string, base: number): Generator<Edit> {
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    if (text[at] !== ')') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const inside = text.slice(start + 1, at);
    const outer = isChinese(before(text, start)) || (start === 0 && hanCount(inside) > 0);
    if (!(outer || hanCount(inside) > 0) || PINYIN.test(inside) || inside === '') continue;
    for (const [place, to] of [
      [start, '（'],
      [at, '）'],
    ] as const)
      yield { start: base + place, end: base + place + 1, to, why: '中文里用全角括号' };
  }
}

/** A full stop, a dash or an ellipsis typed on a Latin keyboard. */
function* stops(text: string, base: number): Generator<Edit> {
  for (const match of text.matchAll(/\.{3,6}|。{3,6}|--+|\./g)) {
    const [mark] = match;
    const at = match.index;
    const [left, right] = [text[at - 1] ?? '', text[at + mark.length] ?? ''];
    const edit = (to: string, why: string): Edit => ({
      start: base + at,
      end: base + at + mark.length,
      to,
      why,
    });
    if (mark.length >= 3 && mark[0] !== '-') {
      if (isChinese(before(text, at)) || isChinese(right)) yield edit('……', '省略号');
    } else if (mark.startsWith('--')) {
      if (mark.length <= 4 && isChinese(left) && isChinese(right)) yield edit('——', '破折号');
    } else if (/[\p{Script=Han}”’）]/u.test(left) && (right === '' || /[\p{Script=Han}“”]/u.test(right))) {
      // 一.概述 numbers a heading.
      if (!/^[一二三四五六七八九十]+\.$/.test(text.slice(0, at + 1).trim()))
        yield edit('。', '中文里用全角标点');
    }
  }
}

/** Full-width punctuation in a line of Chinese whose brackets and quotation marks are right. */
export function punctuationEdits(text: string, base: number): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(/[,?!:;]/g)) {
    const at = match.index;
    if (!belongs(text, at)) continue;
    // A space after it made up for its narrowness.
    const spaces = /^ +(?=\S)/.exec(text.slice(at + 1))?.[0].length ?? 0;
    const drop = isChinese(after(text, at)) ? spaces : 0;
    edits.push({ start: base + at, end: base + at + 1 + drop, to: FULL[match[0]]!, why: '中文里用全角标点' });
  }
  return [...edits, ...stops(text, base)];
}
