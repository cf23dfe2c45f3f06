import { explore } from './explore.ts';
import type { Choice, EndingKind, Graph } from './graph.ts';
import { expertWalk } from './walk.ts';

/** A turn, an ending, or an id that something leads to and nothing has. */
export interface PlacedNode {
  id: string;
  kind: 'turn' | EndingKind | 'missing';
  /** Steps from the start; what cannot be reached stands below all that can. */
  layer: number;
  /** Place within the layer, 0 at its left. */
  row: number;
  onBestPath: boolean;
  unreachable: boolean;
  /** No path leads from here to an ending. */
  deadEnd: boolean;
}

/** Where a choice leads. */
export interface Edge {
  from: string;
  to: string;
  choice: string;
  /** Place of the choice in its turn. */
  port: number;
  /** The flag on which the way depends, and whether it has to be set. */
  flag?: { name: string; set: boolean };
  onBestPath: boolean;
}

/** A role-play as it is drawn. */
export interface GraphLayout {
  nodes: PlacedNode[];
  edges: Edge[];
  layers: number;
  /** Nodes of the longest layer. */
  rows: number;
}

function targets({ next }: Choice): { to: string; flag?: Edge['flag'] }[] {
  if (typeof next === 'string') return [{ to: next }];
  return [
    { to: next.then, flag: { name: next.if, set: true } },
    { to: next.else, flag: { name: next.if, set: false } },
  ];
}

function edgesOf(graph: Graph): Edge[] {
  const { history, at } = expertWalk(graph);
  const best = new Map(
    history.map((step, index) => [step.turn, [step.choice, history[index + 1]?.turn ?? at]]),
  );
  return [...graph.turns.values()].flatMap((turn) =>
    turn.choices.flatMap((choice, port) =>
      targets(choice).map(({ to, flag }): Edge => {
        const [bestChoice, bestTarget] = best.get(turn.id) ?? [];
        const onBestPath = bestChoice === choice.id && bestTarget === to;
        return { from: turn.id, to, choice: choice.id, port, ...(flag ? { flag } : {}), onBestPath };
      }),
    ),
  );
}

/** How often the layers are put in order by what leads into them; more changes little. */
const SWEEPS = 4;

/** Puts the nodes of each layer in the order of what leads to them, so that fewer ways cross. */
function order(layers: string[][], edges: readonly Edge[]): void {
  const place = new Map<string, number>();
  const note = (layer: string[]) => {
    for (const [at, id] of layer.entries()) place.set(id, (at + 0.5) / layer.length);
  };
  for (const layer of layers) note(layer);
  const pull = (id: string) => {
    const from = edges.filter(({ to }) => to === id).map((edge) => place.get(edge.from) ?? 0.5);
    return from.length > 0 ? from.reduce((sum, each) => sum + each, 0) / from.length : 0.5;
  };
  for (let sweep = 0; sweep < SWEEPS; sweep += 1)
    for (const layer of layers) {
      const pulls = new Map(layer.map((id) => [id, pull(id)]));
      layer.sort((a, b) => pulls.get(a)! - pulls.get(b)!);
      note(layer);
    }
}

/** Lays a role-play out: layers by distance from the start, with what is wrong in it marked. */
export function layoutGraph(graph: Graph): GraphLayout {
  const { reached, stuck, distance } = explore(graph);
  const edges = edgesOf(graph);
  const ids = [...new Set([...graph.turns.keys(), ...graph.endings.keys(), ...edges.map(({ to }) => to)])];
  const below = Math.max(...distance.values()) + 1;
  const depthOf = (id: string) => distance.get(id) ?? below;
  // A flag that takes long to get leaves a distance at which nothing stands.
  const layers = Array.from({ length: below + 1 }, (_, depth) =>
    ids.filter((id) => depthOf(id) === depth),
  ).filter((layer) => layer.length > 0);
  order(layers, edges);
  const { history, at } = expertWalk(graph);
  const best = new Set([...history.map(({ turn }) => turn), at]);
  const nodes = layers.flatMap((layer, depth) =>
    layer.map((id, row): PlacedNode => {
      const kind = graph.turns.has(id) ? 'turn' : (graph.endings.get(id) ?? 'missing');
      const unreachable = !reached.has(id);
      return { id, kind, layer: depth, row, onBestPath: best.has(id), unreachable, deadEnd: stuck.has(id) };
    }),
  );
  return { nodes, edges, layers: layers.length, rows: Math.max(...layers.map((layer) => layer.length)) };
}
