import assert from 'node:assert/strict';
import { test } from 'node:test';
import { explore } from '../../../src/course/role-play/explore.ts';
import { expertWalk, pathOf, randomWalk, replay } from '../../../src/course/role-play/walk.ts';
import { randomNumbers, REAL } from '../../fixtures/role-plays.ts';

for (const { slug, rolePlay, graph } of REAL) {
  test(`1,000 calls by chance through ${slug} all come to an ending`, () => {
    const random = randomNumbers(1);
    for (let call = 0; call < 1000; call += 1) {
      const walk = randomWalk(graph, random);
      assert.ok(graph.endings.has(walk.at), `${walk.at} after ${walk.history.length} turns`);
    }
  });

  test(`every turn and every ending of ${slug} is reached by some path, and none is a dead end`, () => {
    const { reached, stuck } = explore(graph);
    assert.deepEqual([...reached].sort(), [...graph.turns.keys(), ...graph.endings.keys()].sort());
    assert.deepEqual([...stuck], []);
  });

  test(`a learner reads an explanation of every choice of ${slug}, by one of the chapter's key points`, () => {
    for (const node of rolePlay.nodes)
      for (const { id, why, keyPoint } of node.choices)
        assert.ok(why.length >= 10 && keyPoint, `${node.id} ${id}: ${why}`);
  });

  test(`the old hand wins the customer of ${slug} back`, () => {
    assert.equal(graph.endings.get(expertWalk(graph).at), 'won-back');
  });

  test(`a call through ${slug} gone on with after any turn has the mood and the flags it had there`, () => {
    const random = randomNumbers(7);
    for (let call = 0; call < 100; call += 1) {
      const walk = randomWalk(graph, random);
      assert.deepEqual(replay(graph, pathOf(walk)), walk);
      walk.history.forEach(({ turn, before }, at) => {
        const again = replay(graph, pathOf(walk).slice(0, at));
        assert.deepEqual([again.at, again.mood], [turn, before]);
        const flags = walk.history
          .slice(0, at)
          .flatMap(
            (step) =>
              rolePlay.nodes.find(({ id }) => id === step.turn)!.choices.find(({ id }) => id === step.choice)!
                .sets,
          );
        assert.deepEqual([...again.flags].sort(), [...new Set(flags)].sort());
      });
    }
  });
}
