import type { Edit } from '../edits.ts';
import type { LaidLine } from './blocks.ts';

/** A sentence, a speech or a heading ends here. */
const ENDS = /[。！？!?…：:；;”’」』）)》.]$/;

/** A sentence that is certain to go on. */
const GOES_ON = /[，,、]$/;

/** List items, headings and quotations begin lines of their own. */
const BEGINS =
  /^(\u3000|#|>|[-*•·●]\s|\d{1,2}[.．、)）]|[（(]?[一二三四五六七八九十\d]{1,3}[)）、.]|第.{1,4}[章节步条]|[①-⑳]|【|\|)/;

/** A line of wrapped text ends for want of room: as long as its neighbours, give or take a word or a mark. */
const SLACK = 4;

/** Lines shorter than this are not the width that text is wrapped to. */
const NARROWEST = 20;

/** The width that the lines of a block are wrapped to; undefined where they are paragraphs of their own. */
function wrapWidth(lines: readonly LaidLine[]): number | undefined {
  if (lines.length < 3) return undefined;
  const width = Math.max(...lines.map(({ text }) => text.length));
  if (width < NARROWEST || width > 120) return undefined;
  const open = lines.slice(0, -1).filter(({ text }) => !ENDS.test(text));
  const full = open.filter(({ text }) => text.length >= width - SLACK);
  return open.length >= 2 && full.length >= open.length * 0.7 ? width : undefined;
}

function join(line: LaidLine, next: LaidLine): Edit {
  const start = line.start + line.raw.trimEnd().length;
  const end = next.start + (next.raw.length - next.raw.trimStart().length);
  const latin = /[\w,.]$/.test(line.text) && /^\w/.test(next.text);
  return { start, end, to: latin ? ' ' : '', why: '断开的行接成一段' };
}

/** Line ends inside paragraphs: where text was wrapped to a width, or a line breaks off after a comma. */
export function joinEdits(lines: readonly LaidLine[]): Edit[] {
  const edits: Edit[] = [];
  const blocks = Map.groupBy(
    lines.filter(({ kind }) => kind !== 'blank'),
    ({ block }) => block,
  );
  for (const block of blocks.values()) {
    const prose = block.filter(({ kind }) => kind === 'prose');
    const width = wrapWidth(prose);
    for (let at = 0; at + 1 < block.length; at++) {
      const [line, next] = [block[at]!, block[at + 1]!];
      const goesOn = next.kind === 'prose' || (next.kind === 'foreign' && width !== undefined);
      if (line.kind !== 'prose' || !goesOn || BEGINS.test(next.raw) || BEGINS.test(next.text)) continue;
      const wrapped = width !== undefined && !ENDS.test(line.text) && line.text.length >= width - SLACK;
      // A wrapped line may end with a sentence too: then it is as long as can be, and the next is not indented.
      const full = width !== undefined && line.text.length >= width - 1 && at + 2 < block.length;
      if (wrapped || full || GOES_ON.test(line.text)) edits.push(join(line, next));
    }
  }
  return edits;
}
