import { formatProblems, type Problem } from './problems.ts';

/** All problems of a course with a line that counts them, or the word that there are none; a line for each draft. */
export function report(
  problems: readonly Problem[],
  drafts: ReadonlyMap<string, readonly unknown[]> = new Map(),
): string {
  const waiting = [...drafts].map(
    ([slug, missing]) => `\n草稿 ${slug}：还缺 ${missing.length} 处，不进发布的网站。`,
  );
  return allProblems(problems) + waiting.join('');
}

function allProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '课程内容没有问题。';
  const files = new Set(problems.map(({ file }) => file)).size;
  return `${formatProblems(problems)}\n\n课程内容有 ${problems.length} 个问题，在 ${files} 个文件里。`;
}
