import { formatProblems, type Problem } from './problems.ts';

/** All problems of a course with a line that counts them, or the word that there are none. */
export function report(problems: readonly Problem[]): string {
  if (problems.length === 0) return '课程内容没有问题。';
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${formatProblems(problems)}\n\n课程内容有 ${problems.length} 个问题，在 ${files} 个文件里。`;
}
