/**
 * A question put to a room, as peer instruction does it: everybody commits, talks it over with a neighbour,
 * commits again, and only then is anything told. The order is the machine's, not the trainer's memory: what
 * is not the next step does nothing, so a nervous thumb cannot show the answer.
 */
import { soundReading, type Reading } from './tally-source.ts';
import { countOf, MOST_PEOPLE, type Round } from './tally.ts';

export const PHASES = [
  'question',
  'first',
  'first-closed',
  'discussion',
  'second',
  'second-closed',
  'revealed',
] as const;

export type Phase = (typeof PHASES)[number];

export interface Moment {
  phase: Phase;
  /** Page within the phase, from 0: long questions and explanations take several. */
  page: number;
  first: Round;
  second: Round;
  /** People in the room; absent where nobody has said. */
  people?: number;
  /** When the talk with the neighbour began, milliseconds since 1970. */
  talkedAt?: number;
  /** The answer was shown before the second vote had closed, on purpose. */
  skipped?: true;
}

export interface Vote extends Moment {
  /** What undo goes back to, the oldest first. */
  past: Moment[];
}

/** What the machine must know of a question. */
export interface Rules {
  options: readonly string[];
  /** Pages of the question with its options, and of the comparison with the explanations. */
  pages: { ask: number; reveal: number };
}

export type Action =
  | { do: 'next' | 'undo' | 'skip' | 'restart' | 'page-back' }
  | { do: 'count'; option: string; count: number }
  | { do: 'add'; option: string; by: number }
  | { do: 'read'; reading: Reading }
  | { do: 'people'; people: number | undefined };

/** Undo goes back so many steps: past both votes of a class that is counted by single taps. */
const PAST = 60;

export const newVote = (people?: number): Vote => ({
  phase: 'question',
  page: 0,
  first: { counts: {} },
  second: { counts: {} },
  ...(people === undefined ? {} : { people }),
  past: [],
});

/** The vote that takes counts now; none while the room looks, talks or is told. */
export function openRound({ phase }: Pick<Moment, 'phase'>): 'first' | 'second' | undefined {
  return phase === 'first' || phase === 'second' ? phase : undefined;
}

/** What may be seen on the wall. Counts and the answer only at the very end. */
export function wallShows({ phase }: Pick<Moment, 'phase'>): { hands: boolean; results: boolean } {
  return {
    hands: phase !== 'question' && phase !== 'discussion' && phase !== 'revealed',
    results: phase === 'revealed',
  };
}

/** How many pages a phase has. */
export function pagesOf(phase: Phase, { pages }: Rules): number {
  if (phase === 'revealed') return pages.reveal;
  return phase === 'question' || openRound({ phase }) ? pages.ask : 1;
}

/** Whether there is a step left: after the last one the lesson goes on. */
export function hasNext(vote: Vote, rules: Rules): boolean {
  return vote.phase !== 'revealed' || vote.page + 1 < pagesOf('revealed', rules);
}

function step(vote: Vote, change: Partial<Moment>): Vote {
  const { past, ...before } = vote;
  return { ...vote, ...change, past: [...past, before].slice(-PAST) };
}

function next(vote: Vote, rules: Rules, now: number): Vote {
  const { phase, page } = vote;
  const { options } = rules;
  if (page + 1 < pagesOf(phase, rules)) return { ...vote, page: page + 1 };
  // Nothing to vote on: from the question to the answer.
  const following =
    options.length === 0 && phase === 'question' ? 'revealed' : PHASES[PHASES.indexOf(phase) + 1];
  if (!following) return vote;
  const open = openRound(vote);
  return step(vote, {
    phase: following,
    // A stem that stands alone on the first page has been read.
    page: openRound({ phase: following }) && rules.pages.ask > 1 ? 1 : 0,
    ...(open && { [open]: { ...vote[open], closedAt: now } }),
    ...(following === 'discussion' ? { talkedAt: now } : {}),
  });
}

function count(vote: Vote, option: string, number: number, { options }: Rules): Vote {
  const open = openRound(vote);
  const most = vote.people ?? MOST_PEOPLE;
  if (!open || !options.includes(option) || !Number.isInteger(number)) return vote;
  if (number < 0 || number > most || countOf(vote[open], option) === number) return vote;
  // Minus zero is nobody, too, and does not survive being stored.
  return step(vote, { [open]: { counts: { ...vote[open].counts, [option]: Math.abs(number) } } });
}

function setPeople(vote: Vote, people: number | undefined): Vote {
  if (people === vote.people) return vote;
  if (people !== undefined && !(Number.isInteger(people) && people > 0 && people <= MOST_PEOPLE)) return vote;
  const { people: _, ...rest } = vote;
  return people === undefined ? rest : { ...rest, people };
}

function undo(vote: Vote): Vote {
  const before = vote.past.at(-1);
  if (!before) return vote;
  // How many are in the room is no step of the vote.
  return setPeople({ ...before, past: vote.past.slice(0, -1) }, vote.people);
}

/** One step on: the vote after it, or the very same where the step is not one that may be taken now. */
export function act(vote: Vote, action: Action, rules: Rules, now: number): Vote {
  const open = openRound(vote);
  switch (action.do) {
    case 'next':
      return next(vote, rules, now);
    case 'page-back':
      return vote.page > 0 ? { ...vote, page: vote.page - 1 } : vote;
    case 'count':
      return count(vote, action.option, action.count, rules);
    case 'add': {
      const round = open && vote[open];
      return round
        ? count(vote, action.option, (countOf(round, action.option) ?? 0) + action.by, rules)
        : vote;
    }
    case 'read': {
      if (!open) return vote;
      const reading = soundReading(action.reading, rules.options);
      // A camera reports again and again: undo goes back to before it began, not to its last word but one.
      return vote[open].answers ? { ...vote, [open]: reading } : step(vote, { [open]: reading });
    }
    case 'people':
      return setPeople(vote, action.people);
    case 'skip':
      return vote.phase === 'second-closed' || vote.phase === 'revealed'
        ? vote
        : step(vote, { phase: 'revealed', page: 0, skipped: true });
    case 'restart': {
      if (vote.phase === 'question' && vote.page === 0) return vote;
      const { past } = step(vote, {});
      return { ...newVote(vote.people), past };
    }
    case 'undo':
      return undo(vote);
  }
}
