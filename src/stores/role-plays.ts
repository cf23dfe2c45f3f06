/**
 * Role-plays on this device.
 * - `role-play/<slug>`: the walk in progress, so that it can be gone on with, and the number of rounds begun.
 * - `role-play-call/<slug>/<time>`: a finished walk, an entry each (`<time>`: milliseconds since 1970): two tabs
 *   never overwrite each other's, and the best ending is that of all of them. Where the role-play is changed
 *   later, `kind` and `keyPoints` still tell how it went.
 */
import type { EndingKind } from '../course/role-play/graph.ts';
import { bestOf, isEndingKind } from '../course/role-play/endings.ts';
import type { Tally } from '../course/role-play/key-point-tally.ts';
import type { Path } from '../course/role-play/walk.ts';
import { keys, type Refusal } from './device.ts';
import { entry, type Entry, type Shape } from './entry.ts';

/** The walk in progress. */
export interface StoredRolePlay {
  /** How many rounds have been begun; the order of the replies hangs on it. */
  round: number;
  /** What was said so far; empty where no walk is in progress. */
  path: Path;
}

/** A finished walk. */
export interface FinishedCall {
  choices: Path;
  /** Id and kind of the ending. */
  ending: string;
  kind: EndingKind;
  /** Key point → how often the old hand's reply was chosen, and how often another. */
  keyPoints: Record<string, Tally>;
}

const START = 'role-play-call/';

const isPath = (value: unknown): value is Path =>
  Array.isArray(value) &&
  value.every(
    (pair) => Array.isArray(pair) && pair.length === 2 && pair.every((id) => typeof id === 'string'),
  );

const isTally = (value: unknown) => {
  const { best, other } = Object(value) as Record<string, unknown>;
  return Number.isInteger(best) && Number.isInteger(other);
};

/** How the walk in progress is stored. */
export const rolePlayShape: Shape<StoredRolePlay> = {
  version: 1,
  parse: ({ round, path }) =>
    Number.isInteger(round) && (round as number) >= 0 && isPath(path)
      ? { round: round as number, path }
      : undefined,
};

/** How a finished walk is stored. */
export const finishedCallShape: Shape<FinishedCall> = {
  version: 1,
  parse: ({ choices, ending, kind, keyPoints }) =>
    isPath(choices) &&
    typeof ending === 'string' &&
    isEndingKind(kind) &&
    typeof keyPoints === 'object' &&
    keyPoints !== null &&
    Object.values(keyPoints).every(isTally)
      ? { choices, ending, kind, keyPoints: keyPoints as Record<string, Tally> }
      : undefined,
};

/** What is kept of a chapter's role-play in progress. */
export function rolePlayEntry(slug: string): Entry<StoredRolePlay> {
  return entry({ key: `role-play/${slug}`, ...rolePlayShape });
}

const calls = new Map<string, Entry<FinishedCall>>();

/** One entry a key and page: what a full storage refused lives as long as the page. */
function callEntry(key: string): Entry<FinishedCall> {
  const found = calls.get(key) ?? entry({ key, ...finishedCallShape });
  calls.set(key, found);
  return found;
}

/** Keys of the finished walks of a chapter, in the order of their times. */
function callKeys(slug: string): string[] {
  const start = `${START}${slug}/`;
  const ofPage = [...calls.keys()].filter((key) => key.startsWith(start));
  const time = (key: string) => Number(key.slice(start.length));
  return [...new Set([...keys(start), ...ofPage])].sort((a, b) => time(a) - time(b));
}

/** Keeps a finished walk as an entry of its own, or says why it lives only as long as the page. */
export function keepCall(slug: string, call: FinishedCall): Refusal | 'newer' | undefined {
  const taken = new Set(callKeys(slug));
  let time = Date.now();
  while (taken.has(`${START}${slug}/${time}`)) time += 1;
  return callEntry(`${START}${slug}/${time}`).set(call);
}

/** All finished walks through a chapter's role-play; the newest last. */
export function finishedCalls(slug: string): (FinishedCall & { at: number })[] {
  return callKeys(slug).flatMap((key) => callEntry(key).$value.get() ?? []);
}

/** The kind of the best ending so far; `undefined` where no walk has been finished. */
export function bestEnding(slug: string): EndingKind | undefined {
  return bestOf(finishedCalls(slug))?.kind;
}

/** Key point → old hand's reply or another, of the newest finished walk: what mastery needs. */
export function newestTallies(slug: string): Record<string, Tally> {
  return finishedCalls(slug).at(-1)?.keyPoints ?? {};
}
