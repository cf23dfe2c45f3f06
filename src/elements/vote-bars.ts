import { compare } from '../course/vote/compare.ts';
import type { Round } from '../course/vote/tally.ts';

interface Drawn {
  first: Round;
  second: Round;
  people?: number;
}

/** Nobody has voted yet, as far as anybody may see. */
export const NO_VOTES: Drawn = { first: { counts: {} }, second: { counts: {} } };

/** Puts both votes into the bars that sections/slides/VoteResults.astro has written. */
export function drawBars(
  root: HTMLElement,
  votes: Drawn,
  ballot: { options: readonly string[]; many: boolean },
): void {
  const counted = Object.keys({ ...votes.first.counts, ...votes.second.counts }).length > 0;
  root.toggleAttribute('data-uncounted', !counted);
  for (const { id, first, second, firstShare, secondShare, change } of compare(votes, ballot)) {
    const row = root.querySelector<HTMLElement>(`[data-result="${CSS.escape(id)}"]`);
    if (!row) continue;
    for (const [round, count, share] of [
      ['first', first, firstShare],
      ['second', second, secondShare],
    ] as const) {
      const bar = row.querySelector<HTMLElement>(`[data-round="${round}"]`)!;
      bar.querySelector('[data-part="count"]')!.textContent = count === undefined ? '没有记' : `${count} 人`;
      bar.style.setProperty('--share', String(share));
    }
    row.querySelector('[data-part="change"]')!.textContent = change;
  }
}
