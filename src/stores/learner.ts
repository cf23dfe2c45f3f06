import { entry, type Entry, type Shape } from './entry.ts';

/** The learner's name as it is to stand on certificates. Key: `learner`. */
export interface Learner {
  name: string;
}

/** How the learner is stored. */
export const learnerShape: Shape<Learner> = {
  version: 1,
  parse: ({ name }) => (typeof name === 'string' ? { name } : undefined),
};

/** What is kept of the learner. */
export function learnerEntry(): Entry<Learner> {
  return entry({ key: 'learner', ...learnerShape });
}
