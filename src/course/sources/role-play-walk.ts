import { resolve, type Move, type RolePlayGraph } from './role-play-graph.ts';

/** What can happen in a role-play. */
export interface Exploration {
  /** Turns and endings that some path arrives at; undefined where a way leads to something unknown. */
  reached: ReadonlySet<string> | undefined;
  /** Turns at which one can be with no path left to an ending, in the order of the file. */
  stuck: string[];
}

/** With more flags than this what has been said is not told apart: every fork then counts as open both ways. */
const MOST_FLAGS = 8;

/** A turn or an ending, with what has been said on the way there. */
interface State {
  at: string;
  flags: ReadonlySet<string>;
}

const keyOf = ({ at, flags }: State) => [at, ...[...flags].sort()].join(' ');

/** The states that one state can lead to; undefined stands for a way to something unknown. */
function stepper(graph: RolePlayGraph): (state: State) => (State | undefined)[] {
  const moves = [...graph.turns.values()].flatMap((turn) => turn.moves);
  const asked = new Set(
    moves.map(({ flag }) => flag).filter((flag) => flag !== undefined && graph.flags.has(flag)),
  );
  if (asked.size > MOST_FLAGS) asked.clear();

  function targets({ flag, targets }: Move, flags: ReadonlySet<string>): (string | undefined)[] {
    const ids = targets.map((target) => target.text());
    if (ids.length === 0) return [undefined];
    return flag !== undefined && asked.has(flag) && ids.length === 2 ? [ids[flags.has(flag) ? 0 : 1]] : ids;
  }

  return (state) =>
    (graph.turns.get(state.at)?.moves ?? []).flatMap((move) => {
      const flags = new Set([...state.flags, ...move.sets.filter((flag) => asked.has(flag))]);
      return targets(move, flags).map((target) => {
        const at = resolve(graph, target);
        return at === undefined ? undefined : { at, flags };
      });
    });
}

/** The keys from which some step backwards along `from` arrives, those given included. */
function backwards(keys: readonly string[], from: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set(keys);
  for (const key of found) for (const before of from.get(key) ?? []) found.add(before);
  return found;
}

/** Walks through all that can be said, telling apart what has been said before. */
export function exploreRolePlay(graph: RolePlayGraph, start: string): Exploration {
  const step = stepper(graph);
  const first: State = { at: start, flags: new Set() };
  const states = new Map([[keyOf(first), first]]);
  const from = new Map<string, string[]>();
  const ends: string[] = [];
  let unknown = false;
  // A map that grows while it is walked through serves as the queue.
  for (const [here, state] of states) {
    if (graph.endings.has(state.at)) ends.push(here);
    for (const next of step(state)) {
      if (next) {
        const there = keyOf(next);
        from.set(there, [...(from.get(there) ?? []), here]);
        if (!states.has(there)) states.set(there, next);
      } else {
        // It could lead anywhere once it is put right.
        unknown = true;
        ends.push(here);
      }
    }
  }
  const canEnd = backwards(ends, from);
  const stuck = new Set([...states].filter(([key]) => !canEnd.has(key)).map(([, { at }]) => at));
  return {
    reached: unknown ? undefined : new Set([...states.values()].map(({ at }) => at)),
    stuck: [...graph.turns.keys()].filter((id) => stuck.has(id)),
  };
}
