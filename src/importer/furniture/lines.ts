/** A line of a text with its place. */
export interface Line {
  /** 0-based. */
  index: number;
  /** UTF-16 offsets, the line end not included. */
  start: number;
  end: number;
  /** Without the space around it. */
  text: string;
}

export function linesOf(text: string): Line[] {
  let start = 0;
  return text.split('\n').map((line, index) => {
    const place = { index, start, end: start + line.length, text: line.trim() };
    start = place.end + 1;
    return place;
  });
}

/** The lines with something on them. */
export function filled(lines: readonly Line[]): Line[] {
  return lines.filter(({ text }) => text !== '');
}
