import type { Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';
import { resolve, rolePlayGraph, type RolePlayGraph } from '../sources/role-play-graph.ts';
import { exploreRolePlay } from '../sources/role-play-walk.ts';

/** Follows the best choices from the start to where they end. */
function* bestPath(graph: RolePlayGraph, start: string): Generator<Problem> {
  const expected = '老手的走法通到一个 won-back 的结局';
  const flags = new Set<string>();
  const path: string[] = [];
  const seen = new Set<string>();
  let last: Place | undefined;
  for (let at: string | undefined = start; at !== undefined;) {
    const state = [at, ...[...flags].sort()].join(' ');
    const looped = seen.has(state);
    seen.add(state);
    path.push(at);
    const walked = `按 best 一路走：${path.join(' → ')}`;
    if (looped)
      yield last!.at('best').problem(`${walked}，绕回来了`, expected, '改 best，或改那个选择的 next');
    const kind = graph.endings.get(at)?.text('kind');
    if (kind !== undefined && kind !== 'won-back')
      yield last!
        .at('best')
        .problem(`${walked}（${kind}）`, expected, '改路上某个节点的 best，或改选择的 next');
    const turn = graph.turns.get(at);
    const move = turn?.moves.find(({ id }) => id === turn.best);
    if (looped || !turn || !move) return;
    last = turn.place;
    for (const flag of move.sets) flags.add(flag);
    at = resolve(graph, move.targets[move.flag === undefined || flags.has(move.flag) ? 0 : 1]?.text());
  }
}

function* unreached(
  things: Iterable<[string, Place]>,
  reached: ReadonlySet<string>,
  what: string,
): Generator<Problem> {
  for (const [id, place] of things)
    if (!reached.has(id))
      yield place.problem(
        `没有一条路走到这个${what}`,
        `每个${what}都走得到`,
        '让某个选择的 next 指向它，或删去它',
      );
}

/** Every turn and ending can be reached, an ending from every turn, and the good one by the best choices. */
export function* checkRolePlayPaths({ yaml }: ChapterSources): Generator<Problem> {
  const rolePlay = yaml.get('role-play');
  if (!rolePlay) return;
  const graph = rolePlayGraph(rolePlay);
  const { start, turns, endings } = graph;
  if (start === undefined || !turns.has(start)) return;
  const { reached, stuck } = exploreRolePlay(graph, start);
  if (reached) {
    const places = [...turns.values()].map(({ id, place }): [string, Place] => [id, place]);
    yield* unreached(places, reached, '节点');
    yield* unreached(endings, reached, '结局');
  }
  const [first, ...others] = stuck;
  if (first !== undefined)
    yield turns
      .get(first)!
      .place.problem(
        `从这里走不到任何结局${others.length > 0 ? `（${others.join('、')} 也一样）` : ''}`,
        '无论怎么选，总有一条路通到结局',
        '让其中一个选择的 next 指向结局，或指向能走到结局的节点',
      );
  yield* bestPath(graph, start);
}
