import type { SectionKey } from '../../course/sections.ts';

export type AskedKey = 'scenario' | 'role-play' | 'reflection';

/** A question the article asks its reader. */
export interface ArticleQuestion {
  section: AskedKey;
  /** In the article's own numbering. */
  number: number | undefined;
  text: string;
  line: number;
}

/** An answer the article gives, wherever it stands. */
export interface ArticleAnswer {
  section: SectionKey | undefined;
  number: number | undefined;
  text: string;
  line: number;
  /** 答案略 */
  omitted: boolean;
}

export interface MatchedExercises {
  pairs: { question: ArticleQuestion; answer: ArticleAnswer | undefined }[];
  /** Answers to questions that are not in the article, or that nothing tells which they answer. */
  strayAnswers: ArticleAnswer[];
}

/**
 * Each answer to its question: by the section it names, by the number where it names none. An answer stands after
 * its question; one that stands before belongs to what the article was cut from.
 */
export function matchAnswers(
  questions: readonly ArticleQuestion[],
  answers: readonly ArticleAnswer[],
): MatchedExercises {
  const taken = new Map<ArticleQuestion, ArticleAnswer>();
  const strayAnswers: ArticleAnswer[] = [];
  for (const answer of answers) {
    const open = questions.filter((question) => !taken.has(question) && question.line < answer.line);
    const same = open.filter(({ section }) => answer.section === undefined || section === answer.section);
    const numbered = same.find(({ number }) => number !== undefined && number === answer.number);
    // A section named is enough; of answers with neither name nor number nobody can say.
    const question = numbered ?? (answer.section === undefined ? undefined : same[0]);
    if (question) taken.set(question, answer);
    else strayAnswers.push(answer);
  }
  return { pairs: questions.map((question) => ({ question, answer: taken.get(question) })), strayAnswers };
}
