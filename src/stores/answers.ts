import { entry, type Entry, type Shape } from './entry.ts';

/** Where a question was answered; test and review keep their answers apart from those of the reading page. */
export type Place = 'answer' | 'test-answer' | 'review-answer';

/** The last answer to a question. Key: `<place>/<slug>/<id>`; that of a review only until the
 * next item comes. */
export interface StoredAnswer {
  /** As the question's kind parses it (course/questions/contract.ts). */
  response: unknown;
  /** Whether it was right when it was graded; in a test, `false` until it is handed in. */
  right: boolean;
  /** How often it was checked. */
  tries: number;
  /** Whether the answer had been looked at before. */
  shown: boolean;
}

/** How an answer is stored. */
export const answerShape: Shape<StoredAnswer> = {
  version: 1,
  parse: ({ response, right, tries, shown }) =>
    typeof right === 'boolean' && typeof shown === 'boolean' && Number.isInteger(tries)
      ? { response, right, tries: tries as number, shown }
      : undefined,
};

/** What is kept of the answer to one question. */
export function answerEntry(place: Place, slug: string, id: string): Entry<StoredAnswer> {
  return entry({ key: `${place}/${slug}/${id}`, ...answerShape });
}
