/** A run of Han characters that a text has in common with an article. */
export interface Overlap {
  /** 1-based line of the text in which it begins. */
  line: number;
  /** The characters, without what stands between them. */
  text: string;
  /** Name of the article. */
  source: string;
}

/** Runs longer than this are copied, not retold: names, titles and set phrases are shorter. */
export const LONGEST_RUN = 20;

interface HanText {
  characters: string;
  /** Offset in the text of each character. */
  offsets: number[];
}

/** The Han characters of a text, everything between them left out: other punctuation does not make it one's own. */
function hanOf(text: string): HanText {
  const found = [...text.matchAll(/\p{Script=Han}/gu)];
  // Characters beyond the basic plane are rare enough to be left out of the counting.
  const basic = found.filter(({ 0: character }) => character.length === 1);
  return { characters: basic.map(([c]) => c).join(''), offsets: basic.map(({ index }) => index) };
}

/** An article prepared to be looked up: each run of characters by where it stands. */
export interface OverlapSource {
  name: string;
  characters: string;
  starts: ReadonlyMap<string, number[]>;
}

/** @param longest the longest run that is allowed */
export function overlapSource(name: string, text: string, longest = LONGEST_RUN): OverlapSource {
  const { characters } = hanOf(text);
  const starts = new Map<string, number[]>();
  const size = longest + 1;
  for (let at = 0; at + size <= characters.length; at++) {
    const run = characters.slice(at, at + size);
    const known = starts.get(run);
    if (known) known.push(at);
    else starts.set(run, [at]);
  }
  return { name, characters, starts };
}

/** Length of what two texts have in common from two places on. */
function common(a: string, from: number, b: string, start: number): number {
  let length = 0;
  while (from + length < a.length && a[from + length] === b[start + length]) length += 1;
  return length;
}

/** Every run of a text that is longer in common with an article than is allowed, the longest at each place. */
export function overlaps(text: string, sources: readonly OverlapSource[], longest = LONGEST_RUN): Overlap[] {
  const { characters, offsets } = hanOf(text);
  const size = longest + 1;
  const found: Overlap[] = [];
  for (const { name, characters: source, starts } of sources)
    for (let at = 0; at + size <= characters.length;) {
      const places = starts.get(characters.slice(at, at + size)) ?? [];
      const length = Math.max(0, ...places.map((start) => common(characters, at, source, start)));
      if (length === 0) at += 1;
      else {
        const line = text.slice(0, offsets[at]).split('\n').length;
        found.push({ line, text: characters.slice(at, at + length), source: name });
        at += length;
      }
    }
  return found.sort((a, b) => a.line - b.line);
}

/** What a learner can see of a file: comments are the author's. Lines keep their numbers. */
export function visibleText(name: string, text: string): string {
  const blank = (comment: string) => comment.replace(/[^\n]/g, ' ');
  return name.endsWith('.yaml')
    ? text.replace(/^\s*#.*$/gm, blank)
    : text.replace(/\{\/\*[\s\S]*?\*\/\}|<!--[\s\S]*?-->/g, blank);
}
