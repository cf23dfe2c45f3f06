import type { Edit } from '../edits.ts';
import type { Evidence } from './evidence.ts';
import { PINYIN_LETTERS } from './readings.ts';

const ANNOTATED = new RegExp(`(\\p{Script=Han})\\(([${PINYIN_LETTERS}]{1,6})\\)`, 'gu');

/** Takes an annotation out. */
export const annotation = (start: number, end: number): Edit => ({
  start,
  end,
  to: '',
  why: '去掉误加的拼音',
});

/** The annotations between two places in step. */
export function annotationsIn(line: string, from: number, to: number, { list }: Evidence): Edit[] {
  return [...line.slice(from, to).matchAll(ANNOTATED)].flatMap(
    ({ 0: whole, 1: character = '', 2: pinyin, index }) =>
      list.get(character) === pinyin ? [annotation(from + index + 1, from + index + whole.length)] : [],
  );
}
