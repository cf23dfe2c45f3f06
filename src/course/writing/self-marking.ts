/** Fewer characters than this are a slip of the finger, not an answer. */
export const ENOUGH = 4;

/** Whether something was written: spaces and line breaks do not count. */
export function isWritten(text: string): boolean {
  return [...text.replace(/[\p{Z}\p{C}]/gu, '')].length >= ENOUGH;
}

/** The marks in one line: “5 条里做到 3 条”. */
export function tally(points: readonly { marked: boolean }[]): string {
  return `${points.length} 条里做到 ${points.filter(({ marked }) => marked).length} 条`;
}
