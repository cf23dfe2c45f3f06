import { allNearest } from '../nearest.ts';
import type { Place } from './place.ts';

/** What the learner may say in a turn, and where it leads. */
export interface Move {
  id: string | undefined;
  sets: string[];
  /** The flag that decides between `then` and `else`; undefined where one way goes on. */
  flag: string | undefined;
  /** One target, or the two of `then` and `else`. */
  targets: Place[];
  place: Place;
}

/** A turn of the customer's. */
export interface Turn {
  id: string;
  place: Place;
  best: string | undefined;
  moves: Move[];
}

/** A role-play as nodes and ways, with all that is written wrongly still in it. */
export interface RolePlayGraph {
  place: Place;
  start: string | undefined;
  turns: ReadonlyMap<string, Turn>;
  endings: ReadonlyMap<string, Place>;
  /** Flags that some choice sets. */
  flags: ReadonlySet<string>;
}

function move(place: Place): Move {
  const next = place.at('next');
  const forked = next.text() === undefined;
  const targets = forked ? [next.at('then'), next.at('else')] : [next];
  const sets = place.list('sets').map((flag) => flag.text());
  return {
    id: place.text('id'),
    sets: sets.filter((flag) => flag !== undefined),
    flag: forked ? next.text('if') : undefined,
    targets: targets.filter((target) => target.text()),
    place,
  };
}

/** Reads the graph out of role-play.yaml. Of things with the same id the first counts. */
export function rolePlayGraph(place: Place): RolePlayGraph {
  const turns = new Map<string, Turn>();
  for (const node of place.list('nodes')) {
    const id = node.text('id');
    if (id && !turns.has(id))
      turns.set(id, { id, place: node, best: node.text('best'), moves: node.list('choices').map(move) });
  }
  const endings = new Map<string, Place>();
  for (const ending of place.list('endings')) {
    const id = ending.text('id');
    if (id && !endings.has(id)) endings.set(id, ending);
  }
  const flags = new Set([...turns.values()].flatMap(({ moves }) => moves.flatMap(({ sets }) => sets)));
  return { place, start: place.text('start'), turns, endings, flags };
}

/**
 * The node or ending that a target names, or clearly means: one slip is then reported once, and not again for all
 * that lies behind it.
 */
export function resolve({ turns, endings }: RolePlayGraph, target: string | undefined): string | undefined {
  if (target === undefined || turns.has(target) || endings.has(target)) return target;
  const [meant, ...others] = allNearest(target, [...turns.keys(), ...endings.keys()]);
  return others.length > 0 ? undefined : meant;
}
