import { suggest } from '../nearest.ts';
import { unfinished, type Problem } from '../problems.ts';
import type { ChapterSources } from '../sources/course-sources.ts';
import type { Place } from '../sources/place.ts';
import { rolePlayGraph, type Turn } from '../sources/role-play-graph.ts';

function* named(place: Place, known: readonly string[], what: string): Generator<Problem> {
  const id = place.text();
  if (id && !known.includes(id))
    yield place.problem(id, what, suggest(id, known, `换成 ${known.join('、')} 之一`));
}

function* best({ place, moves, best }: Turn): Generator<Problem> {
  const ids = moves.map(({ id }) => id).filter((id) => id !== undefined);
  if (best && ids.length > 0) yield* named(place.at('best'), ids, `这个节点的一个选择：${ids.join('、')}`);
}

const KINDS = { 'won-back': '赢回', calmed: '平息', lost: '失去' };

/** Start, ways, best choices and flags of a role-play name things that exist; it can end in all three ways. */
export function* checkRolePlayReferences({ yaml }: ChapterSources): Generator<Problem> {
  const place = yaml.get('role-play');
  if (!place) return;
  const { turns, endings, flags } = rolePlayGraph(place);
  const nodeIds = [...turns.keys()];
  const ids = [...nodeIds, ...endings.keys()];
  if (nodeIds.length > 0) yield* named(place.at('start'), nodeIds, 'nodes 里的一个编号');
  for (const turn of turns.values()) {
    yield* best(turn);
    for (const { targets, flag, place: choice } of turn.moves) {
      for (const target of targets) yield* named(target, ids, 'nodes 或 endings 里的一个编号');
      if (flag && !flags.has(flag))
        yield choice
          .at('next')
          .at('if')
          .problem(
            `记号 ${flag} 没有一个选择埋下`,
            '某个选择用 sets 埋下的记号',
            suggest(flag, [...flags], `在该埋下它的选择里写 sets: [${flag}]`),
          );
    }
  }
  const kinds = [...endings.values()].map((ending) => ending.text('kind'));
  const missing = Object.entries(KINDS).filter(([kind]) => !kinds.includes(kind));
  if (endings.size > 0 && missing.length > 0)
    yield unfinished(
      place
        .at('endings')
        .problem(
          `没有 ${missing.map(([kind, name]) => `${kind}（${name}）`).join('、')}`,
          '结局至少各有一个 won-back、calmed、lost',
          '补上缺的结局，并让某个选择走到它',
        ),
    );
}
