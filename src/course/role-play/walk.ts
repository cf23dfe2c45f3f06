import { choiceOf, type Choice, type Graph } from './graph.ts';

/** What was said in one turn, and what it did. */
export interface Step {
  turn: string;
  choice: string;
  /** The customer's mood before and after. */
  before: number;
  after: number;
  /** Place in the history of the earlier step whose flag decided where this one led. */
  cameBack?: number;
}

/** Where somebody stands in a role-play. */
export interface Walk {
  /** Id of a turn, or of an ending: then the walk is over. */
  at: string;
  mood: number;
  flags: ReadonlySet<string>;
  history: readonly Step[];
}

/** Turn and choice ids: all that has to be kept of a walk. */
export type Path = [turn: string, choice: string][];

/** A walk that has not begun. */
export function begin(graph: Graph): Walk {
  return { at: graph.start, mood: graph.mood, flags: new Set(), history: [] };
}

/** Whether a walk has come to an ending. */
export function isOver(graph: Graph, { at }: Walk): boolean {
  return graph.endings.has(at);
}

/** Where a choice leads for who carries these flags. */
function target({ next }: Choice, flags: ReadonlySet<string>): string {
  if (typeof next === 'string') return next;
  return flags.has(next.if) ? next.then : next.else;
}

/** The last earlier step that set the flag on which a choice's way depends. */
function setter(graph: Graph, { next }: Choice, { history }: Walk): number {
  if (typeof next === 'string') return -1;
  return history.findLastIndex(({ turn, choice }) =>
    choiceOf(graph.turns.get(turn), choice)?.sets.includes(next.if),
  );
}

/** The walk one choice on; `undefined` where the turn has no such choice. */
export function step(graph: Graph, walk: Walk, choiceId: string): Walk | undefined {
  const choice = choiceOf(graph.turns.get(walk.at), choiceId);
  if (!choice) return undefined;
  const flags = new Set([...walk.flags, ...choice.sets]);
  const cameBack = setter(graph, choice, walk);
  const made = { turn: walk.at, choice: choice.id, before: walk.mood, after: choice.mood };
  return {
    at: target(choice, flags),
    mood: choice.mood,
    flags,
    history: [...walk.history, cameBack < 0 ? made : { ...made, cameBack }],
  };
}

/**
 * Walks a kept path again, so that mood and flags are what they were. Where the role-play has changed since, the
 * walk stops at the last turn that still fits.
 */
export function replay(graph: Graph, path: Readonly<Path>): Walk {
  let walk = begin(graph);
  for (const [turn, choice] of path) {
    const next = turn === walk.at ? step(graph, walk, choice) : undefined;
    if (!next || !(graph.turns.has(next.at) || graph.endings.has(next.at))) break;
    walk = next;
  }
  return walk;
}

/** What is kept of a walk. */
export function pathOf({ history }: Pick<Walk, 'history'>): Path {
  return history.map(({ turn, choice }) => [turn, choice]);
}

/** Longer than any walk a person makes; ends one that goes round in a circle. */
const MOST_STEPS = 1000;

/** Walks on from where somebody stands to an ending, each choice made by `choose`. */
export function walkOn(graph: Graph, from: Walk, choose: (walk: Walk) => string): Walk {
  let walk = from;
  for (let steps = 0; steps < MOST_STEPS && graph.turns.has(walk.at); steps += 1) {
    const next = step(graph, walk, choose(walk));
    if (!next) break;
    walk = next;
  }
  return walk;
}

/** How an old hand would go on from here. */
export function expertWalk(graph: Graph, from: Walk = begin(graph)): Walk {
  return walkOn(graph, from, ({ at }) => graph.turns.get(at)!.best);
}

/** A walk by chance. `random` gives a number from 0 up to 1, as `Math.random` does. */
export function randomWalk(graph: Graph, random: () => number): Walk {
  return walkOn(graph, begin(graph), ({ at }) => {
    const { choices } = graph.turns.get(at)!;
    return choices[Math.floor(random() * choices.length)]!.id;
  });
}
