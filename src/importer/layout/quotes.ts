import type { Edit, Mark } from '../edits.ts';

/** Taiwan's marks and what the mainland writes for them. */
const CORNER: Record<string, string> = { '「': '“', '」': '”', '『': '‘', '』': '’' };

const HAN = /[\p{Script=Han}\uFF00-\uFFEF\u3000-\u303F]/u;

/** Quotation marks of a paragraph in mainland usage, paired; one without its partner stays and is marked. */
export function quoteEdits(
  text: string,
  base: number,
  opensAgain: boolean,
): { edits: Edit[]; marks: Mark[] } {
  const edits: Edit[] = [];
  const marks: Mark[] = [];
  for (const match of text.matchAll(/[「」『』]/g))
    edits.push({
      start: base + match.index,
      end: base + match.index + 1,
      to: CORNER[match[0]]!,
      why: '大陆用的引号',
    });
  const straight = [...text.matchAll(/"/g)].map(({ index }) => index);
  const inch = straight.filter((at) => /\d/.test(text[at - 1] ?? '') && !HAN.test(text[at + 1] ?? 'x'));
  const quotes = straight.filter((at) => straight.length % 2 === 0 || !inch.includes(at));
  if (quotes.length % 2 === 0)
    quotes.forEach((at, index) => {
      edits.push({ start: base + at, end: base + at + 1, to: index % 2 === 0 ? '“' : '”', why: '引号成对' });
    });
  else
    for (const at of quotes)
      marks.push({ start: base + at, end: base + at + 1, why: '这一段的引号不成对，看不出哪里开哪里关' });
  if (quotes.length === 0) {
    const mainland = text.replace(/[「」『』]/g, (mark) => CORNER[mark]!);
    curly(mainland, base, opensAgain, edits, marks);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), marks };
}

/** “ ” that stand the wrong way round are turned where the order alone tells; a lone one is marked. */
function curly(text: string, base: number, opensAgain: boolean, edits: Edit[], marks: Mark[]): void {
  const all = [...text.matchAll(/[“”]/g)];
  let open: number | undefined;
  const lone: number[] = [];
  for (const { 0: mark, index } of all) {
    if (mark === '“') {
      if (open !== undefined) lone.push(open);
      open = index;
    } else if (open === undefined) lone.push(index);
    else open = undefined;
  }
  if (open !== undefined) {
    // A speech over several paragraphs opens in each and closes in the last.
    if (!(opensAgain && text.indexOf('“', open + 1) < 0)) lone.push(open);
  }
  if (lone.length === 0) return;
  if (all.length % 2 === 0) {
    const turned = all.filter(({ 0: mark }, at) => mark !== (at % 2 === 0 ? '“' : '”'));
    // One turned the wrong way is a slip; more are nested marks or worse.
    const [slip] = turned;
    if (slip && turned.length === 1 && !edits.some(({ start }) => start === base + slip.index)) {
      const { 0: mark, index } = slip;
      edits.push({
        start: base + index,
        end: base + index + 1,
        to: mark === '“' ? '”' : '“',
        why: '引号转反了',
      });
      return;
    }
  }
  // A mark is put around a place as it stands: its own edit gives way.
  const places = new Set(lone.map((at) => base + at));
  edits.splice(0, edits.length, ...edits.filter(({ start }) => !places.has(start)));
  for (const at of lone.sort((a, b) => a - b))
    marks.push({ start: base + at, end: base + at + 1, why: '引号不成对' });
}
