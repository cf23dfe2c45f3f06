import type { Graph } from './graph.ts';
import { begin, step, type Walk } from './walk.ts';

/** What can happen in a role-play, with what has been said before told apart. */
export interface Reach {
  /** Turns and endings that some path arrives at. */
  reached: ReadonlySet<string>;
  /** Turns at which one can stand with no path left to an ending. */
  stuck: ReadonlySet<string>;
  /** Turn or ending → fewest steps from the start. */
  distance: ReadonlyMap<string, number>;
}

/** Follows every path; states that differ by flags nobody asks for are not walked twice. */
export function explore(graph: Graph): Reach {
  const asked = new Set<string>();
  for (const { choices } of graph.turns.values())
    for (const { next } of choices) if (typeof next !== 'string') asked.add(next.if);
  const keyOf = ({ at, flags }: Walk) =>
    [at, ...[...flags].filter((flag) => asked.has(flag)).sort()].join(' ');

  const first = begin(graph);
  const walks = new Map([[keyOf(first), first]]);
  const from = new Map<string, string[]>();
  const distance = new Map<string, number>();
  // A map that grows while it is walked through serves as the queue.
  for (const [key, walk] of walks) {
    if (!distance.has(walk.at)) distance.set(walk.at, walk.history.length);
    for (const { id } of graph.turns.get(walk.at)?.choices ?? []) {
      const next = step(graph, walk, id)!;
      const there = keyOf(next);
      from.set(there, [...(from.get(there) ?? []), key]);
      if (!walks.has(there)) walks.set(there, next);
    }
  }
  const canEnd = new Set([...walks].filter(([, { at }]) => graph.endings.has(at)).map(([key]) => key));
  for (const key of canEnd) for (const before of from.get(key) ?? []) canEnd.add(before);
  return {
    reached: new Set(distance.keys()),
    stuck: new Set([...walks].filter(([key]) => !canEnd.has(key)).map(([, { at }]) => at)),
    distance,
  };
}
