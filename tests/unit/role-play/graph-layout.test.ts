import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Turn } from '../../../src/course/role-play/graph.ts';
import { layoutGraph } from '../../../src/course/role-play/graph-layout.ts';
import { drawing } from '../../../src/dev/role-play-drawing.ts';
import { REAL } from '../../fixtures/role-plays.ts';
import { SMALL } from './small-graph.ts';

const turn = (id: string, next: string): Turn => ({
  id,
  best: 'go',
  choices: [{ id: 'go', mood: 5, keyPoint: 'k', sets: [], next }],
});

test('an author sees layers by distance from the start, and the best path through them', () => {
  const { nodes, edges } = layoutGraph(SMALL);
  const layers = Object.fromEntries(nodes.map(({ id, layer }) => [id, layer]));
  assert.deepEqual(layers, { opening: 0, price: 1, lost: 1, close: 2, calmed: 3, won: 3 });
  const best = nodes.filter(({ onBestPath }) => onBestPath).map(({ id }) => id);
  assert.deepEqual(best, ['opening', 'price', 'close', 'won']);
  assert.deepEqual(
    edges.filter(({ onBestPath }) => onBestPath).map(({ from, to }) => `${from} ${to}`),
    ['opening price', 'price close', 'close won'],
  );
});

test('an author sees on which flag a way depends', () => {
  const flagged = layoutGraph(SMALL).edges.filter(({ flag }) => flag);
  assert.deepEqual(
    flagged.map(({ to, flag }) => [to, flag]),
    [
      ['calmed', { name: 'promised', set: true }],
      ['won', { name: 'promised', set: false }],
    ],
  );
});

test('an author sees what cannot be reached, what leads nowhere and what is not there', () => {
  const turns = new Map([
    ...SMALL.turns,
    ['price', turn('price', 'round')],
    ['round', turn('round', 'price')],
    ['alone', turn('alone', 'gone')],
  ]);
  const { nodes } = layoutGraph({ ...SMALL, turns });
  const ids = (field: 'unreachable' | 'deadEnd') => nodes.filter((node) => node[field]).map(({ id }) => id);
  assert.deepEqual(ids('deadEnd').sort(), ['price', 'round']);
  assert.deepEqual(ids('unreachable').sort(), ['alone', 'calmed', 'close', 'gone', 'won']);
  assert.equal(nodes.find(({ id }) => id === 'gone')?.kind, 'missing');
});

for (const { slug, graph } of REAL)
  test(`in the drawing of ${slug} no two boxes lie on each other, and all lie in the picture`, () => {
    const layout = layoutGraph(graph);
    const { width, height, corner } = drawing(layout, (id) => graph.turns.get(id)!.choices.length);
    assert.equal(layout.nodes.length, graph.turns.size + graph.endings.size);
    const corners = layout.nodes.map(corner);
    for (const [at, { x, y }] of corners.entries()) {
      assert.ok(x >= 0 && y >= 0 && x + 184 <= width && y + 56 <= height);
      for (const other of corners.slice(at + 1))
        assert.ok(Math.abs(other.x - x) >= 184 || Math.abs(other.y - y) >= 56);
    }
  });

test('a turn that only a long way round leads to is drawn below the rest, without a gap', () => {
  const [go] = turn('a', 'b').choices;
  const fork = { if: 'seen', then: 'won', else: 'b' };
  const turns = new Map([
    ['a', { id: 'a', best: 'go', choices: [{ ...go!, next: fork }] }],
    ['b', turn('b', 'c')],
    ['c', { id: 'c', best: 'go', choices: [{ ...go!, next: 'a', sets: ['seen'] }] }],
  ]);
  const { nodes, layers } = layoutGraph({
    ...SMALL,
    start: 'a',
    turns,
    endings: new Map([['won', 'won-back']]),
  });
  assert.deepEqual(
    nodes.map(({ id, layer }) => [id, layer]),
    [
      ['a', 0],
      ['b', 1],
      ['c', 2],
      ['won', 3],
    ],
  );
  assert.equal(layers, 4);
});

test('a large graph is laid out too', () => {
  const ids = Array.from({ length: 300 }, (_, at) => `t${at}`);
  const turns = new Map(
    ids.map((id, at) => [
      id,
      {
        id,
        best: 'a',
        choices: ['a', 'b'].map((choice, side) => ({
          id: choice,
          mood: 5,
          keyPoint: 'k',
          sets: [],
          next: ids[2 * at + 1 + side] ?? 'won',
        })),
      },
    ]),
  );
  const { nodes, layers, rows } = layoutGraph({ ...SMALL, start: 't0', turns });
  assert.equal(nodes.length, 303);
  assert.equal(layers, 10);
  assert.ok(rows <= 129);
});
