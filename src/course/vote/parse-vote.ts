import { MOST_PEOPLE, type Round } from './tally.ts';
import { PHASES, type Moment, type Phase, type Vote } from './vote.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_PEOPLE;

const isTime = (value: unknown): value is number => typeof value === 'number' && value >= 0;

const absentOr = (value: unknown, is: (value: unknown) => boolean) => value === undefined || is(value);

function isRound(value: unknown): value is Round {
  if (!isObject(value) || !isObject(value['counts'])) return false;
  const { counts, answers, closedAt } = value;
  return (
    Object.values(counts as object).every(isCount) &&
    absentOr(answers, isObject) &&
    Object.values(answers ?? {}).every((id) => typeof id === 'string') &&
    absentOr(closedAt, isTime)
  );
}

function isMoment(value: unknown): value is Moment {
  if (!isObject(value)) return false;
  const { phase, page, first, second, people, talkedAt, skipped } = value;
  return (
    PHASES.includes(phase as Phase) &&
    isCount(page) &&
    isRound(first) &&
    isRound(second) &&
    absentOr(people, (number) => isCount(number) && number > 0) &&
    absentOr(talkedAt, isTime) &&
    absentOr(skipped, (flag) => flag === true)
  );
}

/** A vote out of what was stored; `undefined` where any of it is not one. */
export function parseVote(stored: Record<string, unknown>): Vote | undefined {
  const { past } = stored;
  if (!isMoment(stored) || !Array.isArray(past) || !past.every(isMoment)) return undefined;
  const { phase, page, first, second, people, talkedAt, skipped } = stored;
  return {
    phase,
    page,
    first,
    second,
    ...(people === undefined ? {} : { people }),
    ...(talkedAt === undefined ? {} : { talkedAt }),
    ...(skipped === undefined ? {} : { skipped }),
    past,
  };
}
