import { tally } from './self-marking.ts';

/** A question and what the learner wrote to it. */
export interface Written {
  /** Name of the section the question stands in. */
  section: string;
  question: string;
  /** The poor reply that was to be rewritten. */
  poor: string;
  text: string;
  /** Points of the reference answer, as the learner marked them; empty where nothing was marked. */
  points: { text: string; marked: boolean }[];
  seenFirst: boolean;
}

const RULE = '－'.repeat(20);

function block({ section, question, poor, text, points, seenFirst }: Written): string {
  const marks = points.map((point) => `${point.marked ? '［✓］' : '［　］'}${point.text}`);
  return [
    `【${section}】${question}`,
    ...(poor ? [`要改写的话：${poor}`] : []),
    `我写的：\n${text || '（还没有写）'}`,
    ...(points.length > 0 ? [`自己对照，${tally(points)}：\n${marks.join('\n')}`] : []),
    ...(seenFirst ? ['（写之前看过参考答案）'] : []),
  ].join('\n\n');
}

/** What a learner wrote, as a text file that any editor shows. The mark at its head tells old ones it is UTF-8. */
export function textFile(chapter: string, day: string, written: readonly Written[]): string {
  const blocks = written.map(block).join(`\n\n${RULE}\n\n`);
  return `\uFEFF${chapter}\n我写下的 · ${day}\n\n${RULE}\n\n${blocks}\n`.replace(/\r\n?|\n/g, '\r\n');
}

/** A file name that every system takes. */
export function fileName(chapter: string, day: string): string {
  return `${chapter.replace(/[\p{C}\\/:*?"<>|]/gu, ' ').trim()} ${day}.txt`;
}
