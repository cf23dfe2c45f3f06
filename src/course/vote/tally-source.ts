import { MOST_PEOPLE, type Round } from './tally.ts';

/** What a source has read so far: the whole tally of the open vote, not what was added to it. */
export type Reading = Pick<Round, 'counts' | 'answers'>;

/**
 * Where the counts of an open vote come from. Hands are counted by the trainer, who types or taps; cards held
 * up are read by a camera. A source never decides when a vote opens or closes: it reads while one is open.
 */
export interface TallySource {
  /** What the trainer chooses it by, as “数举手”. */
  label: string;
  /**
   * Reads until `signal` aborts, and reports every change.
   * @param options ids, in the order of A, B, C…
   */
  read(options: readonly string[], report: (reading: Reading) => void, signal: AbortSignal): void;
}

/** Counts out of answers by number: every option there is, also with nobody for it; unknown options dropped. */
export function readingOf(answers: Readonly<Record<string, string>>, options: readonly string[]): Reading {
  const kept = Object.entries(answers).filter(
    ([number, id]) => /^[1-9]\d{0,2}$/.test(number) && options.includes(id),
  );
  const counts = new Map(options.map((id) => [id, 0]));
  for (const [, id] of kept) counts.set(id, counts.get(id)! + 1);
  return { counts: Object.fromEntries(counts), answers: Object.fromEntries(kept) };
}

/** A reading as it may be kept: whole numbers of people for options there are. */
export function soundReading({ counts, answers }: Reading, options: readonly string[]): Reading {
  const kept = options.flatMap((id) => {
    const count = Object.hasOwn(counts, id) ? counts[id]! : Number.NaN;
    return Number.isInteger(count) && count >= 0 && count <= MOST_PEOPLE ? [[id, count] as const] : [];
  });
  return {
    counts: Object.fromEntries(kept),
    ...(answers === undefined ? {} : { answers: readingOf(answers, options).answers! }),
  };
}
