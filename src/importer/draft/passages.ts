/** A paragraph, list item or heading of an article, with its place in it. */
export interface Passage {
  text: string;
  /** 1-based line of the restored text. */
  line: number;
  kind: 'heading' | 'item' | 'paragraph';
}

const ITEM = /^([-*•·●]\s+|\d{1,2}[.．、)）]\s*|[（(]?[一二三四五六七八九十]{1,3}[)）、.．]\s*|[①-⑳]\s*)\S/;

const LONGEST_HEADING = 25;

/** A short line without the end of a sentence, over something longer. */
function isHeading(text: string, next: string | undefined): boolean {
  if (/^#{1,6}\s/.test(text)) return true;
  const plain = text.replace(ITEM, (match) => match.at(-1)!);
  if (plain.length > LONGEST_HEADING || /[。！？；，,;!?…：:”"]$/.test(text)) return false;
  if (/^第\s*\S{1,6}\s*[章节篇回讲课]/.test(text)) return true;
  return next !== undefined && next.length > plain.length && !/[，。]/.test(plain);
}

/** The passages of a restored text, in its order; nothing but blank lines is left out. */
export function passagesOf(text: string): Passage[] {
  const lines = text.split('\n').map((line, index) => ({ text: line.trim(), line: index + 1 }));
  const filled = lines.filter((line) => line.text !== '');
  return filled.map(({ text: said, line }, at) => {
    const kind = isHeading(said, filled[at + 1]?.text) ? 'heading' : ITEM.test(said) ? 'item' : 'paragraph';
    return { text: said, line, kind };
  });
}

/** The first words of a passage, to know it by: far fewer than could be called a copy. */
export function gist(text: string, longest = 12): string {
  const plain = text.replace(/^#+\s*/, '').replace(ITEM, (match) => match.at(-1)!);
  // What Markdown and MDX would take for their own stays out: the words go into prose files.
  const words = plain.replace(/[<>{}[\]`*_~\\|&]/g, '');
  // 目的：… and 2007年，… are known by what follows.
  const clause = /^.{0,6}[^，。！？；：,!?;:“”"]+/.exec(words)?.[0] ?? words;
  const letters = [...clause];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : clause;
}
