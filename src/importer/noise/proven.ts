import type { Evidence } from './evidence.ts';
import { toSimplified } from '../script/characters.ts';
import { grammar } from './grammar.ts';
import type { Language } from './language.ts';
import { fullWidth } from './punctuation.ts';
import { proves } from './prove.ts';
import { type Candidate, type Step, stepsOf, wordsOf } from './search.ts';

/** A candidate from which the machine makes exactly what is on the line. */
export interface Proven extends Candidate {
  steps: Step[];
}

/** No pronoun is less probable than another by more than this: only a reader knows whom a text speaks of. */
const PRONOUN_RARER = -1;

/** What the characters tell, as a share of what the words do: both see much of the same. Tried on own texts. */
const SPELLING = 0.6;
/** The rules of grammar were weighed against words alone. */
const GRAMMAR = 1 + SPELLING;

/** The candidates from which the machine makes the damaged stretch, best first. */
export function provenOf(
  candidates: readonly Candidate[],
  damaged: string,
  { list }: Evidence,
  language: Language,
): Proven[] {
  return candidates
    .map((candidate) => ({
      ...candidate,
      steps: stepsOf(candidate),
      score:
        candidate.score + spelt(candidate, language) + GRAMMAR * grammar(candidate.text, wordsOf(candidate)),
    }))
    .flatMap((candidate) => withPronouns(candidate, language))
    .filter(({ text, steps }) => proves(text, steps, damaged, list))
    .sort((a, b) => b.score - a.score);
}

/** What the characters of a candidate add to its score. */
export const spelt = ({ text }: Candidate, { spelling }: Language): number =>
  SPELLING * spelling.weight([...toSimplified(text)].map(fullWidth).join(''));

const PRONOUNS = ['他', '她', '它'];

/** A candidate, and the same with other pronouns: only the rest of the text hints at whom it speaks of. */
function withPronouns(candidate: Proven, language: Language): Proven[] {
  const at = candidate.steps.findIndex(({ clean, character }) => !clean && PRONOUNS.includes(character));
  if (at < 0) return [candidate];
  const most = Math.max(...PRONOUNS.map((pronoun) => language.times(pronoun) + 1));
  return PRONOUNS.map((character) => {
    const steps = candidate.steps.with(at, { ...candidate.steps[at]!, character });
    const text = steps.map((step) => step.character).join('');
    const rarer = Math.log((language.times(character) + 1) / most);
    return { ...candidate, steps, text, score: candidate.score + Math.max(rarer, PRONOUN_RARER) };
  });
}
