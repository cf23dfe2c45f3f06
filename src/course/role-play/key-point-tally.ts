import { choiceOf, type Graph } from './graph.ts';
import type { Step } from './walk.ts';

/** How often a learner said what the old hand says, and how often something else. */
export interface Tally {
  best: number;
  other: number;
}

/** Key point → how a walk went by it. A reply counts for the key point by which it is explained. */
export function keyPointTally(graph: Graph, history: readonly Step[]): Record<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { turn: id, choice: chosen } of history) {
    const turn = graph.turns.get(id);
    const choice = choiceOf(turn, chosen);
    if (!choice) continue;
    const { best, other } = tallies.get(choice.keyPoint) ?? { best: 0, other: 0 };
    const like = turn?.best === chosen;
    tallies.set(choice.keyPoint, { best: best + Number(like), other: other + Number(!like) });
  }
  return Object.fromEntries(tallies);
}
