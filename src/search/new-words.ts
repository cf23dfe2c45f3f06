/** Neighbours a run must have on each side, for it to stand by itself; and how often it has to be there. */
const LEAST_NEIGHBOURS = 3;
const LEAST = 3;

/** How much of what its parts are found in has to be the run itself. */
const COHESION = 0.5;

/** Particles that no word begins or ends with. */
const LOOSE = /^[的了是在就也和把]|[的了是在我你他]$/u;

/** Every run of two to four Han characters, with its neighbours; '' where a block or sentence ends. */
function* runs(blocks: readonly string[]): Generator<[run: string, before: string, after: string]> {
  for (const block of blocks)
    for (const [text] of block.matchAll(/\p{Script=Han}{2,}/gu)) {
      const characters = [...text];
      for (let at = 0; at < characters.length; at += 1)
        for (let end = at + 2; end <= Math.min(at + 4, characters.length); end += 1)
          yield [characters.slice(at, end).join(''), characters[at - 1] ?? '', characters[end] ?? ''];
    }
}

/**
 * Words that no dictionary has: runs of three or four Han characters that come back in different company and
 * whose parts seldom stand without the rest. An end of a sentence is company of its own each time.
 * @returns run → how often
 */
export function newWords(blocks: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [run] of runs(blocks)) counts.set(run, (counts.get(run) ?? 0) + 1);
  const count = (characters: string[]) => counts.get(characters.join('')) ?? 0;

  const company = new Map<string, { before: Set<string>; after: Set<string> }>();
  for (const [run, times] of counts) {
    const characters = [...run];
    const parts = Math.max(count(characters.slice(1)), count(characters.slice(0, -1)));
    if (characters.length > 2 && times >= LEAST && times >= COHESION * parts && !LOOSE.test(run))
      company.set(run, { before: new Set(), after: new Set() });
  }
  for (const [run, before, after] of runs(blocks)) {
    const seen = company.get(run);
    seen?.before.add(before || `${seen.before.size}`);
    seen?.after.add(after || `${seen.after.size}`);
  }
  return new Map(
    [...company]
      .filter(([, seen]) => Math.min(seen.before.size, seen.after.size) >= LEAST_NEIGHBOURS)
      .map(([run]) => [run, counts.get(run)!]),
  );
}
