/**
 * What the device knows of a chapter, as evidence of what the learner can do (course/mastery) and as items to
 * review (course/review). Read from what the other modules of this folder keep, without touching any of it: what
 * cannot be read is passed over here, its own element sets it aside.
 */
import { parseObject } from '../course/backup/format.ts';
import type { Evidence } from '../course/mastery/mastery.ts';
import type { Practice } from '../course/practice.ts';
import type { Begin } from '../course/review/schedule.ts';
import { stateOf } from '../course/review/schedule.ts';
import type { ReviewItem } from '../course/review/session.ts';
import { keys, read } from './device.ts';

type Stored = Record<string, unknown> & { at: number };

function peek(key: string): Stored | undefined {
  const value = parseObject(read(key) ?? '');
  return value && Number.isFinite(value['at']) ? (value as Stored) : undefined;
}

/** Entries below a key: the rest of the key → what lies there. */
function peekAll(start: string): [string, Stored][] {
  return keys(start).flatMap((key) => {
    const found = peek(key);
    return found ? [[key.slice(start.length), found] as [string, Stored]] : [];
  });
}

/** How often a question was tried, and whether its answer had been looked at, lessens what a right answer tells. */
function fromQuestions(slug: string, questions: Practice['questions']): Evidence[] {
  const handedIn = peek(`test/${slug}`)?.['open'] === true;
  return Object.entries(questions).flatMap(([id, keyPoint]) => {
    const answer = peek(`answer/${slug}/${id}`);
    const inTest = handedIn ? peek(`test-answer/${slug}/${id}`) : undefined;
    const review = peek(`review/${slug}/question/${id}`);
    return [
      answer && {
        keyPoint,
        at: answer.at,
        good: answer['right'] === true,
        weight: answer['right'] === true && (answer['tries'] !== 1 || answer['shown'] === true) ? 0.5 : 1,
      },
      inTest && { keyPoint, at: inTest.at, good: inTest['right'] === true, weight: 1 },
      review && { keyPoint, at: review.at, good: review['right'] === true, weight: 1.5 },
    ].filter((piece) => piece !== undefined);
  });
}

function fromRolePlay(slug: string): Evidence[] {
  const newest = peekAll(`role-play-call/${slug}/`)
    .map(([, call]) => call)
    .sort((a, b) => b.at - a.at)[0];
  return Object.entries(Object(newest?.['keyPoints']) as Record<string, unknown>).flatMap(
    ([keyPoint, tally]) => {
      const { best, other } = Object(tally) as Record<string, unknown>;
      const [good, bad] = [Number(best) || 0, Number(other) || 0];
      return good + bad > 0 ? [{ keyPoint, at: newest!.at, good: good >= bad, weight: 1 }] : [];
    },
  );
}

function fromMarks(slug: string): Evidence[] {
  return peekAll(`self-marks/${slug}/`).flatMap(([, { points }]) =>
    (Array.isArray(points) ? points : []).flatMap((point) => {
      const { keyPoint, marked, at } = Object(point) as Record<string, unknown>;
      return typeof keyPoint === 'string' && keyPoint !== '' && typeof at === 'number' && at > 0
        ? [{ keyPoint, at, good: marked === true, weight: 0.5 }]
        : [];
    }),
  );
}

/** All evidence of a chapter. */
export function evidenceOf(slug: string, { questions, keyPoints }: Practice): Evidence[] {
  const recalled = keyPoints.flatMap(({ id }) => {
    const review = peek(`review/${slug}/key-point/${id}`);
    return review ? [{ keyPoint: id, at: review.at, good: review['right'] === true, weight: 1 }] : [];
  });
  return [...fromQuestions(slug, questions), ...fromRolePlay(slug), ...fromMarks(slug), ...recalled];
}

/** A question comes back when it was not known at once; a key point once its section was read. */
function beginOf(slug: string, kind: ReviewItem['kind'], id: string): Begin | undefined {
  if (kind === 'key-point') {
    const reading = peek(`reading/${slug}`);
    const done = reading?.['read'];
    return Array.isArray(done) && done.includes('key-points') ? { at: reading!.at, wrong: false } : undefined;
  }
  const answer = peek(`answer/${slug}/${id}`);
  const inTest = peek(`test/${slug}`)?.['open'] === true ? peek(`test-answer/${slug}/${id}`) : undefined;
  const wrong = [answer, inTest].filter((found) => found !== undefined && found['right'] === false);
  if (wrong.length > 0) return { at: Math.max(...wrong.map((found) => found!.at)), wrong: true };
  return answer && (answer['tries'] !== 1 || answer['shown'] === true)
    ? { at: answer.at, wrong: false }
    : undefined;
}

/** What of a chapter is in review. */
export function reviewItems(slug: string, { questions, keyPoints }: Practice): ReviewItem[] {
  const ids = [
    ...Object.keys(questions).map((id) => ['question', id] as const),
    ...keyPoints.map(({ id }) => ['key-point', id] as const),
  ];
  return ids.flatMap(([kind, id]) => {
    const reviewed = peek(`review/${slug}/${kind}/${id}`);
    const step = reviewed?.['step'];
    const state = stateOf(
      beginOf(slug, kind, id),
      reviewed && Number.isInteger(step) ? { step: step as number, at: reviewed.at } : undefined,
    );
    return state ? [{ slug, kind, id, state }] : [];
  });
}
