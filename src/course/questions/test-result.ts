/** A chapter test is passed with this share of its questions right. */
export const PASS = 0.8;

export interface TestResult {
  right: number;
  total: number;
  passed: boolean;
  /** Key point id → its questions, right and all. */
  points: Map<string, { right: number; total: number }>;
  /** Key points with a question that was not right: to be read again. */
  again: string[];
}

/** How many more questions must be right to pass a test of so many. */
export function missing({ right, total }: { right: number; total: number }): number {
  return Math.max(0, Math.ceil(total * PASS) - right);
}

/** What a test tells, by key point: not only how many, but what to read again. */
export function testResult(marks: readonly { keyPoint: string; right: boolean }[]): TestResult {
  const points = new Map<string, { right: number; total: number }>();
  for (const { keyPoint, right } of marks) {
    const sum = points.get(keyPoint) ?? { right: 0, total: 0 };
    points.set(keyPoint, { right: sum.right + Number(right), total: sum.total + 1 });
  }
  const score = { right: marks.filter((mark) => mark.right).length, total: marks.length };
  return {
    ...score,
    passed: marks.length > 0 && missing(score) === 0,
    points,
    again: [...points].filter(([, { right, total }]) => right < total).map(([id]) => id),
  };
}
