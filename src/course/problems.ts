/** Something wrong in the course's files, said so that an author can mend it. */
export interface Problem {
  /** Path below the project's root, with forward slashes. */
  file: string;
  /** 1-based; 1 where the whole file is meant. */
  line: number;
  /** What stands there. */
  got: string;
  /** What ought to stand there. */
  expected: string;
  /** What to do about it. */
  todo: string;
  /** Something is not written yet rather than wrong: a draft may wait with it. */
  unfinished?: true;
}

/** The same problem as one that a draft may still have. */
export function unfinished(problem: Problem): Problem {
  return { ...problem, unfinished: true };
}

/** Problems in order of file and line, three lines each. */
export function formatProblems(problems: readonly Problem[]): string {
  return [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((p) => `${p.file}:${p.line}\n  现状：${p.got}\n  应当：${p.expected}\n  做法：${p.todo}`)
    .join('\n\n');
}
