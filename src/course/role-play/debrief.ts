import type { Graph } from './graph.ts';
import type { Step } from './walk.ts';

/** A turn of a finished walk, as it is talked over. */
export interface DebriefedStep extends Step {
  /** What the old hand says here. */
  best: string;
  /** Place in the history of the later step in which a flag set here came back. */
  comesBack?: number;
}

/** A walk with, at each turn, what the old hand would have said and what came of it later. */
export function debrief(graph: Graph, history: readonly Step[]): DebriefedStep[] {
  return history.map((step, at) => {
    const comesBack = history.findIndex((later) => later.cameBack === at);
    return {
      ...step,
      best: graph.turns.get(step.turn)!.best,
      ...(comesBack < 0 ? {} : { comesBack }),
    };
  });
}

/** Where two walks from the same start part; the number of steps they share. */
export function sharedSteps(one: readonly Step[], other: readonly Step[]): number {
  const parted = one.findIndex(
    ({ turn, choice }, at) => other[at]?.turn !== turn || other[at]?.choice !== choice,
  );
  return parted < 0 ? one.length : parted;
}
