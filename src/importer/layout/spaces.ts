import type { Edit } from '../edits.ts';

/** 第28章 提升…, 一 概述, 1 概述: the space parts the number from the name. */
const NUMBERED =
  /^\s*(#+\s*)?(第\s*\S{1,6}\s*[章节篇回讲课编部]|[一二三四五六七八九十]{1,3}|案例\s*\S{0,2}|\S{0,4}[：:])$/;

/** Longer than anything that numbers a heading. */
const LONGEST_NUMBER = 30;

const SENTENCE = /[，。；？！,;?!]/;

/** 将 心 比 心: every character of the line stands alone. */
const LETTER_SPACED = /^\p{Script=Han}(?: \p{Script=Han}){2,}$/u;

/** Spaces between Han characters come from layout or from line ends; a name list or a heading keeps its own. */
export function spaceEdits(text: string, base: number): Edit[] {
  const prose = SENTENCE.test(text) && text.length >= 20;
  if (!prose && !LETTER_SPACED.test(text.trim())) return [];
  return [
    ...text.matchAll(
      /(?<=[\p{Script=Han}，。；：？！、”’）》]) +(?=[\p{Script=Han}“‘（《，。；：？！、”’）》])/gu,
    ),
  ].flatMap(({ index, 0: { length } }) =>
    index < LONGEST_NUMBER && NUMBERED.test(text.slice(0, index))
      ? []
      : [{ start: base + index, end: base + index + length, to: '', why: '汉字之间的空格' }],
  );
}
